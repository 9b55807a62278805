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
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    regime | amount    | due        | day        | interest
                    nl     | 10000.00  | 2022-12-31 | 2024-06-30 | 1819.06
                    in     | 100000.00 | 2024-01-15 | 2025-01-15 | 22239.30
                    in     | 100000.00 | 2024-12-31 | 2025-07-09 | 10623.23
                    cn     | 100000.00 | 2025-06-30 | 2025-07-30 | 1500.00
                    bg     | 10000.00  | 2025-08-31 | 2025-09-30 | 99.25
                    us     | 1500.00   | 2023-01-01 | 2025-07-01 | 70.86
                    """)
    void answersLawsThatCompoundOrChangeByItself(
            String code, String amount, LocalDate due, LocalDate day, String interest) {
        Regime law = Regimes.builtIn().get(code);
        String currency = law.about().currencies().getFirst().getCurrencyCode();
        Debt debt = Debt.of(Money.parse(amount, currency), due);
        assertThat(found(law, debt, day).map(Sum::interest))
                .contains(Money.parse(interest, currency));
    }

    @Test
    void leavesOtherDebtsToTheEngine() {
        Regime de = Regimes.builtIn().get("de");
        Debt debt = Debt.of(Money.parse("10000.00", "EUR"), DUE);
        assertThat(found(de, debt, DAY)).isPresent();
        assertThat(found(de, debt, DUE.plusDays(1))).isPresent();
        assertThat(found(de, debt, DUE)).isEmpty();
        Debt paid = debt.withReduction(DUE, Money.parse("1.00", "EUR"));
        assertThat(found(de, paid, DAY)).isEmpty();
        assertThat(found(de, debt, LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(found(de, debt.withAgreedRate(new BigDecimal("9.12345")), DAY)).isEmpty();
        assertThat(found(de, debt.withAgreedRate(new BigDecimal("9.1234")), DAY)).isPresent();
        assertThat(found(de, debt.withGivenRate(new BigDecimal("1E+1")), DAY)).isEmpty();
    }

    @Test
    void knowsThatThereIsNoSum() {
        Regime de = Regimes.builtIn().get("de");
        Regime cn = Regimes.builtIn().get("cn");
        Debt debt = Debt.of(Money.parse("10000.00", "EUR"), DUE);
        Debt yuan = Debt.of(Money.parse("10000.00", "CNY"), LocalDate.of(2019, 1, 1));
        QuickSum.Answer nothing = new QuickSum.Answer.Nothing();
        assertThat(QuickSum.of(de, debt, LocalDate.of(2027, 1, 1))).isEqualTo(nothing);
        assertThat(QuickSum.of(cn, yuan, LocalDate.of(2020, 8, 31))).isEqualTo(nothing);
        assertThat(QuickSum.of(cn, yuan, LocalDate.of(2020, 9, 1))).isNotEqualTo(nothing);
        Debt agreed = yuan.withAgreedRate(BigDecimal.TEN);
        assertThat(QuickSum.of(cn, agreed, LocalDate.of(2021, 9, 1))).isEqualTo(nothing);
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

    private static Optional<Sum> found(Regime law, Debt debt, LocalDate day) {
        return QuickSum.of(law, debt, day) instanceof QuickSum.Answer.Found(Sum sum)
                ? Optional.of(sum)
                : Optional.empty();
    }

    private static Optional<Sum> quick(String code, String currency) {
        Debt debt = Debt.of(Money.parse("10000", currency), DUE);
        return found(Regimes.builtIn().get(code), debt, DAY);
    }
}
