// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.einvoice.DueDate;
import redress.einvoice.DueDateSource;
import redress.einvoice.FindingCode;
import redress.einvoice.PaymentTerm;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.Written;

/// Decides the due date: what is stated, else what the words of the terms say.
public final class DueDates {
    private final Values values;
    private final @Nullable LocalDate issueDate;

    public DueDates(Values values, @Nullable LocalDate issueDate) {
        this.values = values;
        this.issueDate = issueDate;
    }

    /// The due date of an invoice that states `header` as a whole and has these terms.
    public DueDate decide(@Nullable LocalDate header, List<PaymentTerm> terms) {
        List<LocalDate> stated = stated(header, terms);
        if (stated.size() > 1) {
            return several(header, terms, stated);
        }
        return stated.isEmpty()
                ? derived(terms)
                : new DueDate(stated.getFirst(), DueDateSource.STATED);
    }

    private static List<LocalDate> stated(@Nullable LocalDate header, List<PaymentTerm> terms) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Stream.concat(
                        Stream.ofNullable(header),
                        terms.stream().flatMap(t -> Stream.ofNullable(t.dueDate())))
                .forEach(dates::add);
        return List.copyOf(dates);
    }

    private DueDate several(
            @Nullable LocalDate header, List<PaymentTerm> terms, List<LocalDate> stated) {
        DueDateSource source = header == null ? DueDateSource.SEVERAL_TERMS : DueDateSource.STATED;
        LocalDate latest =
                terms.stream()
                        .filter(term -> !isForDiscount(term))
                        .flatMap(term -> Stream.ofNullable(term.dueDate()))
                        .max(LocalDate::compareTo)
                        .orElseGet(stated::getLast);
        LocalDate taken = header == null ? latest : header;
        values.report(
                FindingCode.SEVERAL_DUE_DATES,
                values.place(Term.DUE_DATE),
                "Several due dates are stated (%s); %s was taken, %s."
                        .formatted(
                                String.join(
                                        ", ", stated.stream().map(LocalDate::toString).toList()),
                                taken,
                                header == null
                                        ? "the latest without a discount"
                                        : "the one for the whole invoice"));
        return new DueDate(taken, source);
    }

    // A term whose words or structure give a discount and no day for the whole amount.
    private boolean isForDiscount(PaymentTerm term) {
        return !term.discounts().isEmpty()
                && TermsText.of(term.text()).dueDate(issueDate).isEmpty();
    }

    private DueDate derived(List<PaymentTerm> terms) {
        LocalDate latest = null;
        String words = "";
        for (PaymentTerm term : terms) {
            TermsText text = TermsText.of(term.text());
            Optional<LocalDate> date = text.dueDate(issueDate);
            if (date.isPresent() && (latest == null || date.get().isAfter(latest))) {
                latest = date.get();
                words = text.words();
            }
        }
        if (latest == null) {
            reportMissing(terms);
            return DueDate.unknown();
        }
        String place = values.place(Term.PAYMENT_TERMS);
        values.derived(Term.DUE_DATE, place, words);
        values.report(
                FindingCode.DUE_DATE_DERIVED,
                place,
                "No due date is stated; %s was derived from the terms \"%s\"%s. Check it."
                        .formatted(
                                latest,
                                Written.quote(words),
                                issueDate == null ? "" : " and the issue date " + issueDate));
        return new DueDate(latest, DueDateSource.TERMS_TEXT);
    }

    private void reportMissing(List<PaymentTerm> terms) {
        boolean silent = terms.stream().allMatch(term -> term.text().isBlank());
        values.report(
                FindingCode.DUE_DATE_MISSING,
                silent ? "/" : values.place(Term.PAYMENT_TERMS),
                silent
                        ? "The invoice has neither a due date (BT-9) nor payment terms (BT-20);"
                                + " enter the date or let the law's default apply."
                        : "No due date (BT-9) is stated and the payment terms (BT-20) do not tell"
                                + " one; enter the date or let the law's default apply.");
    }
}
