// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.interest.regime.Regimes;
import redress.money.Money;

class QuickSumTest {
    private static final LocalDate DUE = LocalDate.of(2024, 5, 31);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    regime    | currency | days | interest | fixed sum
                    gb        | GBP      | 122  | 442.88   | 100.00
                    es        | EUR      | 122  | 411.51   | 40.00
                    fr        | EUR      | 122  | 478.36   | 40.00
                    fr-public | EUR      | 122  | 417.81   | 40.00
                    ie        | EUR      | 122  | 409.45   | 70.00
                    sk-fixed  | EUR      | 122  | 451.23   | 40.00
                    ch        | CHF      | 122  | 167.12   | 0.00
                    """)
    void answersTheCommonCaseByItself(
            String regime, String currency, long days, String interest, String fixedSum) {
        assertThat(quick(regime, currency))
                .contains(
                        new Sum(
                                days,
                                Money.parse(interest, currency),
                                Money.parse(fixedSum, currency)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "in", "us", "cn", "se"})
    void leavesOtherLawsToTheEngine(String code) {
        String currency =
                Regimes.builtIn().get(code).about().currencies().getFirst().getCurrencyCode();
        assertThat(quick(code, currency)).isEmpty();
    }

    @Test
    void leavesOtherDebtsToTheEngine() {
        Regime de = Regimes.builtIn().get("de");
        Debt debt = Debt.of(Money.parse("10000.00", "EUR"), DUE);
        assertThat(QuickSum.of(de, debt, DAY)).isPresent();
        assertThat(QuickSum.of(de, debt, DUE.plusDays(1))).isPresent();
        assertThat(QuickSum.of(de, debt, DUE)).isEmpty();
        assertThat(QuickSum.of(de, debt.withAgreedRate(BigDecimal.TEN), DAY)).isEmpty();
        assertThat(QuickSum.of(de, debt.withGivenRate(BigDecimal.TEN), DAY)).isEmpty();
        Debt paid = debt.withReduction(DUE, Money.parse("1.00", "EUR"));
        assertThat(QuickSum.of(de, paid, DAY)).isEmpty();
        assertThat(QuickSum.of(de.withDayCount(DayCount.ACTUAL_ACTUAL), debt, DAY)).isEmpty();
        assertThat(QuickSum.of(de, debt, LocalDate.of(2027, 1, 1))).isEmpty();
        Regime gb = Regimes.builtIn().get("gb").withRounding(MoneyRounding.DAILY);
        Debt pounds = Debt.of(Money.parse("1000.00", "GBP"), DUE);
        assertThat(QuickSum.of(gb, pounds, DAY)).isEmpty();
        assertThat(gb.sum(pounds, DAY)).isPresent();
    }

    @Test
    void aSumHasTheSameLimitsAsAnAssessment() {
        Regime de = Regimes.builtIn().get("de");
        Debt pounds = Debt.of(Money.parse("1000.00", "GBP"), DUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> de.sum(pounds, DAY))
                .withMessageStartingWith("currency (GBP) must be EUR");
        Debt euro = Debt.of(Money.parse("1000.00", "EUR"), DUE);
        LocalDate far = LocalDate.of(2200, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> de.sum(euro, far));
        assertThatIllegalArgumentException().isThrownBy(() -> de.assess(euro, far));
        assertThat(de.sum(euro, DUE)).isEmpty();
    }

    private static Optional<Sum> quick(String code, String currency) {
        Debt debt = Debt.of(Money.parse("10000", currency), DUE);
        return QuickSum.of(Regimes.builtIn().get(code), debt, DAY);
    }
}
