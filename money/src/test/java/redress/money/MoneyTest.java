// SPDX-License-Identifier: Apache-2.0
package redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10000.00 | GBP | 1000000 | 10000.00 GBP
                    10000    | GBP | 1000000 | 10000.00 GBP
                    -0.01    | EUR | -1      | -0.01 EUR
                    +5.5000  | EUR | 550     | 5.50 EUR
                    12000    | JPY | 12000   | 12000 JPY
                    1.234    | KWD | 1234    | 1.234 KWD
                    """)
    void readsAPlainDecimalExactly(String amount, String currency, long minor, String shown) {
        Money money = Money.parse(amount, currency);
        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1,00",
                "1e3",
                "1.",
                ".5",
                "--1",
                "١",
                "1234567890123456789",
                "NaN"
            })
    void refusesWhatIsNotAPlainDecimal(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(amount, "GBP"))
                .withMessageContaining("plain decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU", "XTS", "gbp", "", "POUND", "G"})
    void refusesACurrencyThatNobodyPaysIn(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("1", code))
                .withMessageContaining("currency (%s)", code);
    }

    @Test
    void refusesAFractionOfAMinorUnitUnlessTheRoundingIsNamed() {
        BigDecimal amount = new BigDecimal("1.005");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, GBP))
                .withMessage("amount (1.005) must have at most 2 decimals in GBP");
        assertThat(Money.rounded(amount, GBP, RoundingMode.HALF_UP)).hasToString("1.01 GBP");
        assertThat(Money.rounded(amount, GBP, RoundingMode.DOWN)).hasToString("1.00 GBP");
    }

    @Test
    void refusesAmountsThatDoNotFit() {
        assertThat(Money.of(new BigDecimal("92233720368547758.07"), GBP).minor())
                .isEqualTo(Long.MAX_VALUE);
        for (String huge : new String[] {"92233720368547758.08", "1E+999999999", "1E-999999999"}) {
            assertThatIllegalArgumentException()
                    .as(huge)
                    .isThrownBy(() -> Money.of(new BigDecimal(huge), GBP))
                    .withMessageContaining("must fit in 64 bits of GBP minor units");
        }
    }

    @Test
    void refusesOverflow() {
        Money most = Money.ofMinor(Long.MAX_VALUE, GBP);
        Money least = Money.ofMinor(Long.MIN_VALUE, GBP);
        Money penny = Money.ofMinor(1, GBP);
        assertThatIllegalArgumentException().isThrownBy(() -> most.plus(penny));
        assertThatIllegalArgumentException().isThrownBy(() -> least.minus(penny));
        assertThatIllegalArgumentException().isThrownBy(() -> most.times(2));
        assertThatIllegalArgumentException().isThrownBy(least::negated);
    }

    @Test
    void neverMixesCurrencies() {
        Money pound = Money.parse("1", "GBP");
        Money euro = Money.zero(EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> pound.plus(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> pound.minus(euro));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pound.compareTo(euro))
                .withMessage("other (0.00 EUR) must be in GBP");
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.ofMinor(-1, GBP).isNegative()).isTrue();
        assertThat(Money.zero(GBP).isZero()).isTrue();
        assertThat(Money.ofMinor(1, GBP).isPositive()).isTrue();
        assertThat(Money.zero(GBP).isNegative() || Money.zero(GBP).isPositive()).isFalse();
        assertThat(Money.ofMinor(1, GBP).isZero()).isFalse();
    }

    @Test
    void splitsWithTheLargerSharesFirst() {
        assertThat(Money.parse("100.00", "EUR").split(3))
                .extracting(Money::toString)
                .containsExactly("33.34 EUR", "33.33 EUR", "33.33 EUR");
        assertThat(Money.parse("-0.02", "EUR").split(3))
                .extracting(Money::minor)
                .containsExactly(-1L, -1L, 0L);
        assertThatIllegalArgumentException().isThrownBy(() -> Money.zero(EUR).split(0));
    }
}
