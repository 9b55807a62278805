// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.money.Money;

class DebtTest {
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Money HUNDRED = Money.parse("100.00", "EUR");
    private static final Debt DEBT = Debt.of(HUNDRED, DUE);

    @Test
    void refusesAnAmountOfNothingOrLess() {
        for (String amount : new String[] {"0", "-1.00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Debt.of(Money.parse(amount, "EUR"), DUE))
                    .withMessageContaining("must be more than zero");
        }
    }

    @Test
    void refusesPaymentsAboveTheAmount() {
        Debt paid = DEBT.withReduction(DUE, HUNDRED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid.withReduction(DUE, Money.parse("0.01", "EUR")))
                .withMessage(
                        "payments and credit notes (100.01 EUR) must not exceed the amount (100.00 EUR)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reduction(DUE, Money.parse("0", "EUR")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEBT.withReduction(DUE, Money.parse("1", "GBP")));
    }

    @Test
    void refusesImpossibleRatesAndDays() {
        for (String rate : new String[] {"-0.01", "1000.01", "1.12345678901"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DEBT.withAgreedRate(new BigDecimal(rate)))
                    .withMessageStartingWith("agreed rate (%s)", rate);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Debt.of(HUNDRED, LocalDate.of(1899, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEBT.withContractDate(LocalDate.of(2200, 1, 1)))
                .withMessageStartingWith("contract date (2200-01-01) must be between");
    }

    @Test
    void takesRatesAndDaysUpToTheirLimits() {
        for (String rate : new String[] {"0", "1000", "1.1234567890"}) {
            assertThat(DEBT.withAgreedRate(new BigDecimal(rate)).agreedRate()).isNotNull();
        }
        assertThat(Debt.of(HUNDRED, LocalDate.of(1900, 1, 1)).due()).isEqualTo("1900-01-01");
        assertThat(Debt.of(HUNDRED, LocalDate.of(2199, 12, 31)).due()).isEqualTo("2199-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEBT.withGivenRate(new BigDecimal("-1")))
                .withMessageStartingWith("given rate (-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of(LocalDate.of(1899, 12, 31), HUNDRED))
                .withMessageStartingWith("day of payment (1899-12-31) must be between");
    }

    @Test
    void aPaymentLeavesItsOwnDayAsItWas() {
        Debt paid = DEBT.withReduction(DUE.plusDays(3), Money.parse("40.00", "EUR"));
        assertThat(paid.openOn(DUE.plusDays(3))).isEqualTo(HUNDRED);
        assertThat(paid.openOn(DUE.plusDays(4))).isEqualTo(Money.parse("60.00", "EUR"));
    }
}
