// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import redress.interest.Debtor;
import redress.interest.DueDate;
import redress.interest.Invoicing;
import redress.interest.Regime;

/// The last day for payment of an invoice and how it is known.
///
/// A day that the invoice or a person names stands; where nobody names one, the law's own term
/// gives it.
///
/// @param notes sentences of the law that go with the day
public record DueDay(LocalDate day, Origin origin, List<String> notes) {

    public DueDay {
        notes = List.copyOf(notes);
    }

    /// The due day of an invoice; empty where neither invoice nor law can say it.
    ///
    /// @param workingDay the calendar of the place of payment
    static Optional<DueDay> of(
            Bill bill, ChosenLaw law, Debtor debtor, Predicate<LocalDate> workingDay) {
        Optional<DueDate> said =
                law.find().flatMap(regime -> ask(regime, bill, law, debtor, workingDay));
        LocalDate named = bill.due();
        if (named == null) {
            return said.flatMap(DueDay::byLaw);
        }
        Origin origin = bill.origins().find("due").orElseGet(Origin::typed);
        return Optional.of(new DueDay(named, origin, said.map(DueDay::notes).orElse(List.of())));
    }

    private static Optional<DueDate> ask(
            Regime regime,
            Bill bill,
            ChosenLaw law,
            Debtor debtor,
            Predicate<LocalDate> workingDay) {
        Invoicing known =
                new Invoicing(
                        debtor,
                        law.contractDate(),
                        bill.issued(),
                        null,
                        bill.delivered(),
                        bill.due(),
                        null);
        return Optional.of(regime.dueDate(known, workingDay));
    }

    private static Optional<DueDay> byLaw(DueDate said) {
        return switch (said) {
            case DueDate.Found(var day, _, var source, var notes) ->
                    Optional.of(new DueDay(day, Origin.law(source.citation()), notes));
            case DueDate.FactMissing _ -> Optional.empty();
        };
    }

    private static List<String> notes(DueDate said) {
        return switch (said) {
            case DueDate.Found found -> found.notes();
            case DueDate.FactMissing _ -> List.of();
        };
    }
}
