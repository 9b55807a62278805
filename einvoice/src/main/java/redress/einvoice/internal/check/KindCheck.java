// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceKind;
import redress.einvoice.Term;

/// Is it an invoice that can be claimed as it stands?
final class KindCheck {
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
        switch (kind) {
            case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE, FACTORED_CREDIT_NOTE ->
                    report.add(
                            FindingCode.CREDIT_NOTE,
                            Term.TYPE_CODE,
                            "It is a credit note: it lowers what the buyer owes and claims nothing.");
            case CORRECTED ->
                    report.add(
                            FindingCode.CORRECTED_INVOICE,
                            Term.TYPE_CODE,
                            "It corrects an earlier invoice; claim what remains of both together.");
            case PARTIAL, FINAL, PREPAYMENT ->
                    report.add(
                            FindingCode.PARTIAL_INVOICE,
                            Term.TYPE_CODE,
                            "It is one of several invoices for the same work (%s); do not claim the same"
                                            .formatted(kind.word())
                                    + " amount twice.");
            case SELF_BILLED ->
                    report.add(
                            FindingCode.SELF_BILLED,
                            Term.TYPE_CODE,
                            "The buyer wrote it in the seller's name; the seller is still the one to be"
                                    + " paid.");
            case FACTORED ->
                    report.add(
                            FindingCode.FACTORED,
                            Term.TYPE_CODE,
                            "The claim was sold to a factor, who is then the one to be paid.");
            case PRO_FORMA ->
                    report.add(
                            FindingCode.PRO_FORMA,
                            Term.TYPE_CODE,
                            "It is a pro-forma invoice, which claims nothing yet.");
            case INVOICE, DEBIT_NOTE, OTHER -> {}
        }
    }
}
