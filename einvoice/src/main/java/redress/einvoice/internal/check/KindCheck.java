// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.util.Map;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceKind;
import redress.einvoice.Term;

/// Is it an invoice that can be claimed as it stands?
final class KindCheck {
    private static final Map<FindingCode, String> ADVICE =
            Map.of(
                    FindingCode.CREDIT_NOTE,
                    "It is a credit note: it lowers what the buyer owes and claims nothing.",
                    FindingCode.CORRECTED_INVOICE,
                    "It corrects an earlier invoice; claim what remains of both together.",
                    FindingCode.PARTIAL_INVOICE,
                    "It is one of several invoices for the same work; do not claim an amount twice.",
                    FindingCode.SELF_BILLED,
                    "The buyer wrote it in the seller's name; the seller is still to be paid.",
                    FindingCode.FACTORED,
                    "The claim was sold to a factor, who is then the one to be paid.");

    private KindCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        String code = invoice.typeCode();
        if (code == null) {
            report.add(
                    FindingCode.TYPE_CODE_MISSING,
                    Term.TYPE_CODE,
                    "The invoice has no type code (BT-3); check that it is not a credit note.");
        } else if (InvoiceKind.ofTypeCode(code) == InvoiceKind.OTHER) {
            report.add(
                    FindingCode.TYPE_CODE_UNKNOWN,
                    Term.TYPE_CODE,
                    "The type code \"%s\" (BT-3) is none of EN 16931's; check what the document asks for."
                            .formatted(code));
        }
        kind(report, invoice.kind());
        if (!invoice.references().preceding().isEmpty()) {
            report.add(
                    FindingCode.PRECEDING_INVOICE,
                    Term.PRECEDING_INVOICE,
                    "It refers to the earlier invoice %s; do not claim the same amount twice."
                            .formatted(invoice.references().preceding().getFirst().number()));
        }
    }

    private static void kind(Report report, InvoiceKind kind) {
        FindingCode code =
                switch (kind) {
                    case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE, FACTORED_CREDIT_NOTE ->
                            FindingCode.CREDIT_NOTE;
                    case CORRECTED -> FindingCode.CORRECTED_INVOICE;
                    case PARTIAL, FINAL, PREPAYMENT -> FindingCode.PARTIAL_INVOICE;
                    case SELF_BILLED -> FindingCode.SELF_BILLED;
                    case FACTORED -> FindingCode.FACTORED;
                    case PRO_FORMA -> FindingCode.PRO_FORMA;
                    case INVOICE, DEBIT_NOTE, OTHER -> null;
                };
        if (code != null) {
            report.add(code, Term.TYPE_CODE, ADVICE.getOrDefault(code, code.meaning()));
        }
    }
}
