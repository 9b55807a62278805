// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Derives the due date of one invoice from what was agreed and from the terms of a law.
final class DueDateFinder {
    private static final Source CONTRACT = Source.verified("the contract");

    private final PaymentTerms terms;
    private final Invoicing invoicing;
    private final Predicate<LocalDate> workingDay;
    private final List<String> notes = new ArrayList<>();

    DueDateFinder(PaymentTerms terms, Invoicing invoicing, Predicate<LocalDate> workingDay) {
        this.terms = terms;
        this.invoicing = invoicing;
        this.workingDay = workingDay;
    }

    DueDate find() {
        Optional<LocalDate> agreed = agreed();
        return switch (terms.of(invoicing.debtor())) {
            case Term.Unset unset ->
                    agreed.<DueDate>map(day -> found(day, DueDate.Origin.AGREED, CONTRACT))
                            .orElseGet(() ->
                                    new DueDate.FactMissing("agreed due date", unset.reason()));
            case Term.Days term ->
                    agreed.map(day -> withinCap(day, term)).orElseGet(() -> byLaw(term));
        };
    }

    private Optional<LocalDate> agreed() {
        LocalDate issued = invoicing.issued();
        Integer days = invoicing.agreedDays();
        if (invoicing.agreedDay() != null || issued == null || days == null) {
            return Optional.ofNullable(invoicing.agreedDay());
        }
        return Optional.of(issued.plusDays(days));
    }

    private DueDate withinCap(LocalDate agreed, Term.Days term) {
        Optional<LocalDate> start = start(term);
        if (term.cap() == Term.Cap.NONE || start.isEmpty()) {
            return found(agreed, DueDate.Origin.AGREED, CONTRACT);
        }
        LocalDate longest = term.end(start.get(), term.capDays());
        if (!agreed.isAfter(longest)) {
            notes.clear();
            return found(agreed, DueDate.Origin.AGREED, CONTRACT);
        }
        if (term.cap() == Term.Cap.ABSOLUTE) {
            notes.add("The agreed day (%s) is later than the law allows.".formatted(agreed));
            return found(longest, DueDate.Origin.CAPPED, term.source());
        }
        notes.add(
                "The agreed day binds only if it was expressly agreed and is not grossly unfair to the creditor; otherwise payment was due by %s (%s)."
                        .formatted(longest, term.source().citation()));
        return found(agreed, DueDate.Origin.AGREED, CONTRACT);
    }

    private DueDate byLaw(Term.Days term) {
        return start(term)
                .<DueDate>map(start ->
                        found(term.end(start, term.days()), DueDate.Origin.BY_LAW, term.source()))
                .orElseGet(() ->
                        new DueDate.FactMissing(
                                "invoice date",
                                "No due date was agreed, and the %d days of the law need a day to be counted from (%s)."
                                        .formatted(term.days(), term.source().citation())));
    }

    /// The day of the event that starts the term; a fact that stands in for another is noted.
    private Optional<LocalDate> start(Term.Days term) {
        LocalDate invoice = invoicing.received();
        if (invoice == null) {
            invoice = invoicing.issued();
            noteIf(
                    invoice,
                    "The day on which the invoice was received is not known: its date stands in.");
        }
        LocalDate delivered = invoicing.delivered();
        return switch (term.from()) {
            case DELIVERY -> {
                if (delivered == null) {
                    noteIf(
                            invoice,
                            "The day of delivery is not known: that of the invoice stands in.");
                }
                yield Optional.ofNullable(delivered == null ? invoice : delivered);
            }
            case INVOICE_AND_DELIVERY ->
                    Stream.of(Optional.ofNullable(invoice), Optional.ofNullable(delivered))
                            .flatMap(Optional::stream)
                            .max(LocalDate::compareTo);
        };
    }

    private void noteIf(@Nullable LocalDate day, String note) {
        if (day != null) {
            notes.add(note);
        }
    }

    private DueDate.Found found(LocalDate day, DueDate.Origin origin, Source source) {
        LocalDate last = day;
        Source roll = terms.roll();
        while (roll != null && !workingDay.test(last)) {
            last = last.plusDays(1);
        }
        if (roll != null && last.isAfter(day)) {
            notes.add(
                    "%s is no working day: payment is in time on %s (%s)."
                            .formatted(day, last, roll.citation()));
        }
        return new DueDate.Found(last, origin, source, notes);
    }
}
