// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import org.jspecify.annotations.Nullable;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.Party;
import redress.einvoice.Term;

/// Is there all that a claim needs?
final class PresenceCheck {
    private PresenceCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        require(report, invoice.number(), FindingCode.NUMBER_MISSING, Term.NUMBER);
        require(report, invoice.issueDate(), FindingCode.ISSUE_DATE_MISSING, Term.ISSUE_DATE);
        require(report, invoice.currency(), FindingCode.CURRENCY_MISSING, Term.CURRENCY);
        require(
                report,
                invoice.seller().registeredName(),
                FindingCode.SELLER_NAME_MISSING,
                Term.SELLER_NAME);
        require(
                report,
                invoice.buyer().registeredName(),
                FindingCode.BUYER_NAME_MISSING,
                Term.BUYER_NAME);
        require(report, invoice.totals().gross(), FindingCode.TOTAL_MISSING, Term.GROSS_TOTAL);
        require(report, invoice.totals().due(), FindingCode.AMOUNT_DUE_MISSING, Term.AMOUNT_DUE);
        buyer(report, invoice.buyer());
        lines(report, invoice);
    }

    private static void lines(Report report, Invoice invoice) {
        if (invoice.lineCount() == 0) {
            report.add(
                    FindingCode.LINES_MISSING,
                    Term.LINE_ID,
                    "The invoice has no lines (BR-16); add what was delivered as evidence.");
        }
        if (invoice.lineCount() > invoice.lines().size()) {
            report.add(
                    FindingCode.LINES_CUT,
                    Term.LINE_ID,
                    "The invoice has %d lines; the first %d are shown."
                            .formatted(invoice.lineCount(), invoice.lines().size()));
        }
    }

    private static void buyer(Report report, Party buyer) {
        if (buyer.vatId() == null && buyer.legalId() == null && buyer.ids().isEmpty()) {
            report.add(
                    FindingCode.BUYER_ID_MISSING,
                    Term.BUYER_NAME,
                    "The buyer has neither a VAT number nor a registration (BT-48, BT-47); make sure"
                            + " that it is the right firm.");
        }
        if (buyer.email().isEmpty()) {
            report.add(
                    FindingCode.BUYER_EMAIL_MISSING,
                    Term.BUYER_NAME,
                    "The buyer's e-mail (BT-58) is not in the invoice; enter it, or a letter is"
                            + " printed.");
        }
    }

    private static void require(
            Report report, @Nullable Object value, FindingCode code, Term term) {
        if (value == null && report.invoice().source(term).isEmpty()) {
            report.add(
                    code,
                    term,
                    "The %s (%s) is not in the invoice; enter it by hand."
                            .formatted(term.label(), term.code()));
        }
    }
}
