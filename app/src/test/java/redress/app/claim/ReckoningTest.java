// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.app.claim.Sample.TODAY;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.interest.Reduction;
import redress.money.Money;

class ReckoningTest {

    private static final Currency EUR = Money.currency("EUR");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    @Test
    void addsUpWhatEachInvoiceComesToByItself() {
        Overdue one = overdue("1000.00", DUE);
        Overdue other = overdue("333.33", DUE.plusDays(40));
        Reckoning both = Reckoning.of(List.of(one, other), EUR, ChosenLaw.of("de"), TODAY);

        assertThat(both.fixedSums()).isEqualTo(Money.parse("80.00", "EUR"));
        assertThat(both.total())
                .isEqualTo(alone(one).total().plus(alone(other).total()))
                .isEqualTo(both.principal().plus(both.added()));
    }

    @Test
    void countsWhatWasPaidOffTheOpenAmount() {
        Reduction paid = new Reduction(DUE.plusDays(10), Money.parse("400.00", "EUR"));
        Overdue debt = new Overdue("1", Money.parse("1000.00", "EUR"), DUE, List.of(paid));

        assertThat(alone(debt).principal()).isEqualTo(Money.parse("600.00", "EUR"));
        assertThat(alone(debt).interest()).isLessThan(alone(overdue("1000.00", DUE)).interest());
    }

    @Test
    void addsNothingBeforeAnInvoiceIsLate() {
        Reckoning early = alone(overdue("1000.00", TODAY));

        assertThat(early.added().isZero()).isTrue();
        assertThat(early.total()).isEqualTo(Money.parse("1000.00", "EUR"));
    }

    @Test
    void claimsTheAmountAloneWhereNoLawCanBeApplied() {
        List<Overdue> debts = List.of(overdue("1000.00", DUE));

        assertThat(Reckoning.of(debts, EUR, ChosenLaw.none(), TODAY).standing())
                .isEqualTo(Reckoning.Standing.NOT_CHOSEN);
        assertThat(Reckoning.of(debts, EUR, ChosenLaw.of("atlantis"), TODAY).standing())
                .isEqualTo(Reckoning.Standing.UNKNOWN);
        Reckoning british = Reckoning.of(debts, EUR, ChosenLaw.of("gb"), TODAY);
        assertThat(british.standing()).isEqualTo(Reckoning.Standing.OTHER_CURRENCY);
        assertThat(british.total()).isEqualTo(Money.parse("1000.00", "EUR"));
    }

    private static Reckoning alone(Overdue debt) {
        return Reckoning.of(List.of(debt), EUR, ChosenLaw.of("de"), TODAY);
    }

    private static Overdue overdue(String amount, LocalDate due) {
        return new Overdue("1", Money.parse(amount, "EUR"), due, List.of());
    }
}
