// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;
import redress.einvoice.internal.DocumentType;
import redress.einvoice.internal.Sha256;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.cii.CiiInvoice;
import redress.einvoice.internal.ubl.UblInvoice;
import redress.einvoice.internal.xml.XmlLimits;
import redress.einvoice.internal.xml.XmlReader;
import redress.einvoice.internal.xml.XmlReading;

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
        return switch (XmlReader.read(bytes, fileName, XmlLimits.INVOICE)) {
            case XmlReading.Broken(Finding reason) -> new Reading.Refused(List.of(reason));
            case XmlReading.Tree tree -> read(tree, bytes, fileName);
        };
    }

    private static Reading read(XmlReading.Tree tree, byte[] bytes, String fileName) {
        return switch (DocumentType.of(tree.root())) {
            case DocumentType.Foreign(FindingCode code, String message) ->
                    new Reading.Refused(List.of(Finding.of(code, tree.root().path(), message)));
            case DocumentType.Known(Syntax syntax) -> read(tree, syntax, bytes, fileName);
        };
    }

    private static Reading read(
            XmlReading.Tree tree, Syntax syntax, byte[] bytes, String fileName) {
        Values values = new Values();
        tree.findings().forEach(values::report);
        Origin origin = new Origin(fileName, Sha256.of(bytes), syntax, null, null);
        Invoice invoice =
                switch (syntax) {
                    case UBL_INVOICE, UBL_CREDIT_NOTE ->
                            new UblInvoice(tree.root(), values).read(origin);
                    case CII, ZUGFERD_1 -> new CiiInvoice(tree.root(), values).read(origin);
                };
        return new Reading.Read(invoice, values.findings());
    }
}
