// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1842.50   | 1842.50
                    1842,5    | 1842.5
                    1.842,50  | 1842.50
                    1,842.50  | 1842.50
                    1 842,50  | 1842.50
                    1'842.50  | 1842.50
                    1,842     | 1842
                    1.234.567 | 1234567
                    -20       | -20
                    0.01      | 0.01
                    """,
            quoteCharacter = '"')
    void readsAmountsAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(TypedAmount.parse(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "1.84.250", "1,842,50", "1.842.50", "1e9", "12.345.6", "--1"})
    void refusesWhatIsNoAmountOrCouldBeTwo(String typed) {
        assertThat(TypedAmount.parse(typed)).isEmpty();
    }
}
