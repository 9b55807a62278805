// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.PaymentTerm;
import redress.einvoice.Term;

/// Do the dates make sense, and do the terms change what is owed?
final class DateCheck {
    private static final int OLDEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;

    private DateCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        LocalDate issued = invoice.issueDate();
        LocalDate due = invoice.due().date();
        if (issued != null && due != null && due.isBefore(issued)) {
            report.add(
                    FindingCode.DUE_BEFORE_ISSUED,
                    Term.DUE_DATE,
                    "The due date %s is before the issue date %s; check both."
                            .formatted(due, issued));
        }
        unlikely(report, issued, Term.ISSUE_DATE);
        unlikely(report, due, Term.DUE_DATE);
        invoice.terms().forEach(term -> terms(report, term));
    }

    private static void terms(Report report, PaymentTerm term) {
        for (PaymentTerm.Discount discount : term.discounts()) {
            report.add(
                    FindingCode.EARLY_PAYMENT_DISCOUNT,
                    Term.PAYMENT_TERMS,
                    "A discount of %s %% was offered for payment %s; after that day the full amount is"
                                    .formatted(discount.percent().toPlainString(), until(discount))
                            + " owed.");
        }
        PaymentTerm.AgreedInterest interest = term.interest();
        if (interest != null) {
            report.add(
                    FindingCode.AGREED_INTEREST,
                    Term.PAYMENT_TERMS,
                    "The terms name %s %% for late payment (\"%s\"); where it was agreed it may take the"
                                    .formatted(interest.percent().toPlainString(), interest.words())
                            + " place of the statutory rate.");
        }
    }

    private static String until(PaymentTerm.Discount discount) {
        if (discount.until() != null) {
            return "by " + discount.until();
        }
        return discount.days() == null ? "early" : "within %d days".formatted(discount.days());
    }

    private static void unlikely(Report report, @Nullable LocalDate date, Term term) {
        if (date != null && (date.getYear() < OLDEST_YEAR || date.getYear() > LATEST_YEAR)) {
            report.add(
                    FindingCode.DATE_UNLIKELY,
                    term,
                    "The %s %s is unlikely; check it.".formatted(term.label(), date));
        }
    }
}
