// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    most    | ticks
                    0.03    | [0, 0.25, 0.5, 0.75, 1]
                    442.00  | [0, 200, 400, 600]
                    800     | [0, 200, 400, 600, 800]
                    9999.99 | [0, 2500, 5000, 7500, 10000]
                    """)
    void drawsAtMostFourLinesAboveTheGroundAtRoundAmounts(BigDecimal most, String ticks) {
        assertThat(
                        growth(most, START.plusDays(100)).ticks().stream()
                                .map(Growth.Tick::amount)
                                .map(BigDecimal::toPlainString)
                                .toList())
                .hasToString(ticks);
    }

    @Test
    void dividesWhatIsFromWhatWillBe() {
        Growth growth = growth(new BigDecimal("100"), START.plusDays(50));

        assertThat(growth.looksAhead()).isTrue();
        assertThat(growth.line()).isEqualTo("M72.0 166.0 L210.0 90.0");
        assertThat(growth.outlook()).isEqualTo("M210.0 90.0 L348.0 14.0");
    }

    private static Growth growth(BigDecimal most, LocalDate today) {
        return new Growth(
                List.of(
                        new Growth.Point(START, BigDecimal.ZERO),
                        new Growth.Point(START.plusDays(50), most.divide(BigDecimal.TWO)),
                        new Growth.Point(START.plusDays(100), most)),
                today,
                Currency.getInstance("EUR"));
    }
}
