// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.util.Map;
import redress.einvoice.FindingCode;
import redress.einvoice.Syntax;
import redress.einvoice.internal.xml.Element;

/// What kind of document an XML file is, told by the name and namespace of its root.
public sealed interface DocumentType {
    /// An invoice in a language that is read.
    record Known(Syntax syntax) implements DocumentType {}

    /// Anything else, named in words.
    record Foreign(FindingCode code, String message) implements DocumentType {}

    /// The type of a document with this root.
    static DocumentType of(Element root) {
        return switch (root.localName()) {
            case "Invoice", "CreditNote" -> ofInvoice(root);
            case "CrossIndustryInvoice" -> new Known(Syntax.CII);
            case "CrossIndustryDocument" -> new Known(Syntax.ZUGFERD_1);
            default -> foreign(root);
        };
    }

    private static DocumentType ofInvoice(Element root) {
        String namespace = root.namespace();
        if (namespace.equals(Names.UBL_2 + root.localName() + "-2")) {
            String version =
                    root.find("UBLVersionID")
                            .map(Element::text)
                            .filter(v -> !v.isEmpty())
                            .orElse("2.1");
            Syntax syntax =
                    root.localName().equals("Invoice")
                            ? Syntax.UBL_INVOICE
                            : Syntax.UBL_CREDIT_NOTE;
            return version.startsWith("2.") ? new Known(syntax) : unsupported("UBL " + version);
        }
        if (namespace.startsWith(Names.UBL_1) || namespace.startsWith(Names.UBL_2)) {
            return unsupported("an old version of UBL (" + Written.quote(namespace) + ")");
        }
        if (namespace.contains("ebinterface")) {
            return unsupported("ebInterface, the Austrian invoice");
        }
        return other(root);
    }

    private static DocumentType foreign(Element root) {
        String name = root.localName();
        if (name.equals("FatturaElettronica") || name.equals("FatturaElettronicaSemplificata")) {
            return unsupported("FatturaPA, the Italian invoice");
        }
        if (name.equals("Facturae")) {
            return unsupported("Facturae, the Spanish invoice");
        }
        return other(root);
    }

    private static DocumentType unsupported(String language) {
        return new Foreign(
                FindingCode.SYNTAX_NOT_SUPPORTED,
                "The file is written in %s, which is not read; ask the sender for UBL 2.1, CII or a"
                                .formatted(language)
                        + " Factur-X PDF, or type the claim by hand.");
    }

    private static DocumentType other(Element root) {
        String known = Names.DOCUMENTS.get(root.localName());
        String what =
                known == null
                        ? "an XML document with the root \"%s\" in namespace \"%s\""
                                .formatted(
                                        Written.quote(root.localName()),
                                        Written.quote(root.namespace()))
                        : known;
        return new Foreign(
                FindingCode.NOT_AN_INVOICE,
                "The file is %s, not an invoice; choose the invoice itself.".formatted(what));
    }

    /// Names of roots and namespaces.
    final class Names {
        private static final String UBL_2 = "urn:oasis:names:specification:ubl:schema:xsd:";
        private static final String UBL_1 = "urn:oasis:names:tc:ubl:";
        private static final Map<String, String> DOCUMENTS =
                Map.ofEntries(
                        Map.entry("SCRDMCCBDACIOMessageStructure", "an Order-X order"),
                        Map.entry("SCRDMCCBDACIDAMessageStructure", "a Deliver-X despatch advice"),
                        Map.entry("Order", "a UBL order"),
                        Map.entry("OrderResponse", "a UBL order response"),
                        Map.entry("DespatchAdvice", "a UBL despatch advice"),
                        Map.entry("Reminder", "a UBL reminder"),
                        Map.entry("Statement", "a UBL statement of account"),
                        Map.entry("Catalogue", "a UBL catalogue"),
                        Map.entry("Quotation", "a UBL quotation"),
                        Map.entry("ApplicationResponse", "a UBL application response"),
                        Map.entry("Document", "an ISO 20022 message such as a bank statement"),
                        Map.entry("report", "a validation report"),
                        Map.entry("validation", "a validation report"),
                        Map.entry("Report", "a validation report"));

        private Names() {}
    }
}
