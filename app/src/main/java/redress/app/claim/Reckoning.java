// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import redress.interest.Assessment;
import redress.interest.Regime;
import redress.interest.Status;
import redress.money.Money;

/// What is owed on a day for the invoices of one claim, and what the law adds to them.
///
/// Every invoice is assessed by itself; the sums are sums of rounded amounts. Cost is one
/// assessment per invoice.
///
/// @param lines one per invoice, in their order
public record Reckoning(
        LocalDate day, ChosenLaw law, Standing standing, Currency currency, List<Line> lines) {

    /// Whether the law that was chosen could be applied.
    public enum Standing {
        APPLIED,
        /// None was chosen: the amounts alone are claimed.
        NOT_CHOSEN,
        /// This installation does not know the law that was chosen.
        UNKNOWN,
        /// The law knows no sums in this currency.
        OTHER_CURRENCY
    }

    /// An invoice and what the law says to it; empty where no law is applied.
    public record Line(Overdue debt, Optional<Assessment> answer) {

        /// The assessment, where something is owed.
        public Optional<Assessment.Owed> owed() {
            return answer.filter(Assessment.Owed.class::isInstance)
                    .map(Assessment.Owed.class::cast);
        }

        private Money add(Function<Assessment.Owed, Money> part) {
            return owed().map(part).orElseGet(() -> Money.zero(debt.amount().currency()));
        }

        public Money interest() {
            return add(Assessment.Owed::interest);
        }

        public Money fixedSum() {
            return add(owed -> owed.fixedSum().amount());
        }

        public Money perDay() {
            return add(Assessment.Owed::perDay);
        }

        public Money total() {
            return debt.open().plus(interest()).plus(fixedSum());
        }
    }

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /// What is owed for these invoices, all in one currency, at the end of a day.
    public static Reckoning of(
            List<Overdue> debts, Currency currency, ChosenLaw law, LocalDate day) {
        Standing standing = standing(law, currency);
        List<Line> lines =
                debts.stream()
                        .map(debt ->
                                new Line(
                                        debt,
                                        law.find()
                                                .filter(_ -> standing == Standing.APPLIED)
                                                .map(regime ->
                                                        regime.assess(debt.under(law), day))))
                        .toList();
        return new Reckoning(day, law, standing, currency, lines);
    }

    /// What is open of the invoices.
    public Money principal() {
        return sum(line -> line.debt().open());
    }

    public Money interest() {
        return sum(Line::interest);
    }

    public Money fixedSums() {
        return sum(Line::fixedSum);
    }

    /// Interest and fixed sums.
    public Money added() {
        return interest().plus(fixedSums());
    }

    /// What each further day adds.
    public Money perDay() {
        return sum(Line::perDay);
    }

    public Money total() {
        return principal().plus(added());
    }

    /// The weakest status of any rule or rate that was used; verified where none was.
    public Status status() {
        return lines.stream()
                .flatMap(line -> line.owed().stream())
                .map(Assessment.Owed::status)
                .reduce(Status.VERIFIED, Status::or);
    }

    /// The sentences that must go with the sums, each once.
    public List<String> caveats() {
        return lines.stream()
                .flatMap(line -> line.owed().stream())
                .flatMap(owed -> owed.caveats().stream())
                .distinct()
                .toList();
    }

    private Money sum(Function<Line, Money> part) {
        return lines.stream().map(part).reduce(Money.zero(currency), Money::plus);
    }

    private static Standing standing(ChosenLaw law, Currency currency) {
        if (law.regime().isEmpty()) {
            return Standing.NOT_CHOSEN;
        }
        Optional<Regime> regime = law.find();
        if (regime.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return regime.get().about().currencies().contains(currency)
                ? Standing.APPLIED
                : Standing.OTHER_CURRENCY;
    }
}
