// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1842.50   | 1842.50
                    en | 1842,5    | 1842.5
                    en | 1.842,50  | 1842.50
                    en | 1,842.50  | 1842.50
                    en | 1 842,50  | 1842.50
                    en | 1'842.50  | 1842.50
                    en | 1,842     | 1842
                    de | 1.842     | 1842
                    de | 10.005    | 10005
                    en | 10,005    | 10005
                    en | 1.234.567 | 1234567
                    de | 1,234,567 | 1234567
                    en | 1 842     | 1842
                    en | -20       | -20
                    en | 0.01      | 0.01
                    en | 0.005     | 0.005
                    """,
            quoteCharacter = '"')
    void readsAmountsAsPeopleWriteThem(String language, String typed, BigDecimal amount) {
        assertThat(TypedAmount.of(typed, Locale.of(language), 2))
                .isEqualTo(new TypedAmount.Read(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 10.005   | 2 | 10005.00  | 10.01
                    en | 1.842    | 2 | 1842.00   | 1.84
                    de | 1,842    | 2 | 1842,00   | 1,84
                    en | -10.005  | 2 | -10005.00 | -10.01
                    en | 10.005   | 0 | 10005     | 10
                    """)
    void showsBothReadingsOfWhatCouldBeTwo(
            String language, String typed, int digits, String grouped, String decimal) {
        assertThat(TypedAmount.of(typed, Locale.of(language), digits))
                .isEqualTo(new TypedAmount.Ambiguous(grouped, decimal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "en | 10.005\nde | 10,005")
    void readsThreeDecimalsWhereTheCurrencyHasThem(String language, String typed) {
        assertThat(TypedAmount.of(typed, Locale.of(language), 3))
                .isEqualTo(new TypedAmount.Read(new BigDecimal("10.005")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1.84.250",
                "1,842,50",
                "1.842.50",
                "1e9",
                "12.345.6",
                "--1",
                "0,842",
                "1234.567"
            })
    void refusesWhatIsNoAmount(String typed) {
        assertThat(TypedAmount.of(typed, Locale.ENGLISH, 2)).isEqualTo(new TypedAmount.None());
    }
}
