// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.einvoice.internal.DocumentType;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.check.Checks;
import redress.einvoice.internal.cii.CiiInvoice;
import redress.einvoice.internal.rule.Rules;
import redress.einvoice.internal.ubl.UblInvoice;
import redress.einvoice.internal.xml.XmlLimits;
import redress.einvoice.internal.xml.XmlReader;
import redress.einvoice.internal.xml.XmlReading;

/// Reads an invoice in XML.
///
/// @param fileName the file that holds it
/// @param sha256 of that file
/// @param embeddedName its own name inside that file; null where it is the file
record XmlInvoice(String fileName, String sha256, @Nullable String embeddedName) {
    Reading read(byte[] xml) {
        String name = embeddedName == null ? fileName : embeddedName;
        return switch (XmlReader.read(xml, name, XmlLimits.INVOICE)) {
            case XmlReading.Broken(Finding reason) -> new Reading.Refused(List.of(at(reason)));
            case XmlReading.Tree tree -> read(tree);
        };
    }

    private Reading read(XmlReading.Tree tree) {
        return switch (DocumentType.of(tree.root())) {
            case DocumentType.Foreign(FindingCode code, String message) ->
                    new Reading.Refused(List.of(at(Finding.of(code, tree.root().path(), message))));
            case DocumentType.Known(Syntax syntax) -> read(tree, syntax);
        };
    }

    private Reading read(XmlReading.Tree tree, Syntax syntax) {
        Values values = new Values();
        tree.findings().forEach(values::report);
        Origin origin = new Origin(fileName, sha256, syntax, null, embeddedName);
        Invoice invoice =
                switch (syntax) {
                    case UBL_INVOICE, UBL_CREDIT_NOTE ->
                            new UblInvoice(tree.root(), values).read(origin);
                    case CII, ZUGFERD_1 -> new CiiInvoice(tree.root(), values).read(origin);
                };
        List<Finding> findings = new ArrayList<>();
        values.findings().forEach(finding -> findings.add(at(finding)));
        Checks.of(invoice).forEach(finding -> findings.add(at(finding)));
        Rules.of(invoice, tree.root()).forEach(finding -> findings.add(at(finding)));
        return new Reading.Read(invoice, findings);
    }

    // Inside a PDF a place begins with the name of the embedded file.
    private Finding at(Finding finding) {
        if (embeddedName == null || finding.where().equals(embeddedName)) {
            return finding;
        }
        return new Finding(
                finding.code(),
                finding.severity(),
                embeddedName + ": " + finding.where(),
                finding.message());
    }
}
