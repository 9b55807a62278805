// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;
import redress.einvoice.internal.FileType;
import redress.einvoice.internal.Sha256;

/// Reads one invoice from the bytes of one file.
///
/// Never throws for what the bytes hold, never fetches anything, and needs at most about 2 seconds
/// and 256 MB.
public final class InvoiceReader {
    /// The largest file that is read, in bytes: 20 MB.
    public static final int MOST_BYTES = 20_000_000;

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
        String sha256 = Sha256.of(bytes);
        return switch (FileType.of(bytes)) {
            case PDF -> new PdfInvoice(fileName, sha256).read(bytes);
            case XML -> new XmlInvoice(fileName, sha256, null).read(bytes);
            case OTHER ->
                    refused(
                            FindingCode.FILE_TYPE_UNKNOWN,
                            fileName,
                            "The file is neither XML nor PDF; choose the e-invoice itself, or type the"
                                    + " claim by hand.");
        };
    }

    private static Reading refused(FindingCode code, String where, String message) {
        return new Reading.Refused(List.of(Finding.of(code, where, message)));
    }
}
