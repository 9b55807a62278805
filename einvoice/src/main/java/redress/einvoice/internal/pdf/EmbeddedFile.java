// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import org.jspecify.annotations.Nullable;

/// A file inside a PDF.
public final class EmbeddedFile {
    private final String name;
    private final @Nullable String mimeType;
    private final byte @Nullable [] content;
    private final String trouble;

    private EmbeddedFile(
            String name, @Nullable String mimeType, byte @Nullable [] content, String trouble) {
        this.name = name;
        this.mimeType = mimeType;
        this.content = content;
        this.trouble = trouble;
    }

    static EmbeddedFile whole(String name, @Nullable String mimeType, byte[] content) {
        return new EmbeddedFile(name, mimeType, content, "");
    }

    static EmbeddedFile lost(String name, @Nullable String mimeType, String trouble) {
        return new EmbeddedFile(name, mimeType, null, trouble);
    }

    /// As the PDF gives it.
    public String name() {
        return name;
    }

    /// As the PDF declares it.
    public @Nullable String mimeType() {
        return mimeType;
    }

    /// The bytes; null where they could not be had.
    public byte @Nullable [] content() {
        return content;
    }

    /// Why there are no bytes; empty where there are.
    public String trouble() {
        return trouble;
    }
}
