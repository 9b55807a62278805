// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import redress.einvoice.internal.Sha256;

/// Reads one invoice from the bytes of one file.
///
/// Never throws for what the bytes hold, never fetches anything, and needs at most about 2 seconds
/// and 256 MB.
public final class InvoiceReader {
    /// The largest file that is read, in bytes: 20 MB.
    public static final int MOST_BYTES = 20_000_000;

    private static final int PDF_HEADER_WITHIN = 1_024;

    private InvoiceReader() {}

    /// What these bytes hold.
    ///
    /// @param fileName how findings speak of the file; not used to tell its type
    public static Reading read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            return refused(FindingCode.FILE_EMPTY, fileName, "The file is empty; choose another.");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(
                    FindingCode.FILE_TOO_LARGE,
                    fileName,
                    "The file has %d bytes; at most %d are read. Ask the sender for the invoice without attachments."
                            .formatted(bytes.length, MOST_BYTES));
        }
        if (isPdf(bytes)) {
            return new PdfInvoice(fileName, Sha256.of(bytes)).read(bytes);
        }
        if (isXml(bytes)) {
            return new XmlInvoice(fileName, Sha256.of(bytes), null).read(bytes);
        }
        return refused(
                FindingCode.FILE_TYPE_UNKNOWN,
                fileName,
                "The file is neither XML nor PDF; choose the e-invoice itself, or type the claim by"
                        + " hand.");
    }

    private static Reading refused(FindingCode code, String where, String message) {
        return new Reading.Refused(List.of(Finding.of(code, where, message)));
    }

    private static boolean isPdf(byte[] bytes) {
        int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    // The first character is "<", in any encoding of Unicode, with or without a byte order mark.
    private static boolean isXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            int b = bytes[i] & 0xFF;
            boolean mark = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b == 0;
            if (b == '<') {
                return true;
            }
            if (!mark && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }
}
