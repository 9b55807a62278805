// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.util.Arrays;

/// One sample invoice as a file.
public final class SampleInvoice {
    private final String fileName;
    private final String mediaType;
    private final String about;
    private final byte[] content;

    SampleInvoice(String fileName, String mediaType, String about, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.about = about;
        this.content = content;
    }

    public String fileName() {
        return fileName;
    }

    /// `application/xml` or `application/pdf`.
    public String mediaType() {
        return mediaType;
    }

    /// What it shows, in one sentence of English.
    public String about() {
        return about;
    }

    /// A copy of the file's content.
    public byte[] bytes() {
        return Arrays.copyOf(content, content.length);
    }
}
