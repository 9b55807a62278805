// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A document that came inside the invoice (BG-24) or its PDF, kept as evidence.
///
/// Never opened, never executed: its name and type are the sender's words.
public final class Attachment {
    private final String name;
    private final @Nullable String mimeType;
    private final String sha256;
    private final byte[] content;

    /// Takes the bytes over without a copy.
    public Attachment(String name, @Nullable String mimeType, String sha256, byte[] content) {
        this.name = name;
        this.mimeType = mimeType;
        this.sha256 = sha256;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /// The type that the sender declared.
    public @Nullable String mimeType() {
        return mimeType;
    }

    /// The SHA-256 of the content, in lower-case hexadecimal.
    public String sha256() {
        return sha256;
    }

    /// The number of bytes.
    public int size() {
        return content.length;
    }

    /// A copy of the content.
    public byte[] bytes() {
        return Arrays.copyOf(content, content.length);
    }

    @Override
    public String toString() {
        return "%s (%s, %d bytes, SHA-256 %s)".formatted(name, mimeType, size(), sha256);
    }
}
