// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateSeriesTest {
    private static final RateSeries.About ABOUT =
            new RateSeries.About("x", "X", "Bank of X", BigDecimal.ZERO, BigDecimal.TEN);
    private static final String HEADER = "from,value,source,status\n";

    @Test
    void aRateHoldsUntilTheNextRow() {
        RateSeries series =
                parse(
                        """
                        2024-01-01,1.5,"a, ""b"" c",verified
                        2024-02-01,2,c,secondary
                        2024-03-01,unknown,d,unknown
                        """);
        assertThat(series.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(series.on(LocalDate.of(2024, 1, 31)))
                .hasValue(
                        new ReferenceRate(
                                "x",
                                LocalDate.of(2024, 1, 1),
                                new BigDecimal("1.5"),
                                Source.verified("a, \"b\" c")));
        assertThat(series.on(LocalDate.of(2024, 2, 29)))
                .map(ReferenceRate::percent)
                .hasValue(new BigDecimal("2"));
        assertThat(series.on(LocalDate.of(2024, 3, 1))).isEmpty();
        assertThat(series.lastKnownDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(series.rates()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-01,unknown,s,unknown",
                "2024-01-01,1,s,verified",
                "2024-01-01,1,s,verified\n2024-01-01,unknown,s,unknown",
                "2024-01-01,1,s,verified\n2023-01-01,unknown,s,unknown",
                "2024-01-01,11,s,verified\n2025-01-01,unknown,s,unknown",
                "2024-01-01,-1,s,verified\n2025-01-01,unknown,s,unknown",
                "2024-01-01,1,s,sure\n2025-01-01,unknown,s,unknown",
                "2024-01-01,1,,verified\n2025-01-01,unknown,s,unknown",
                "2024-02-30,1,s,verified\n2025-01-01,unknown,s,unknown",
                "2024-01-01,1,s\n2025-01-01,unknown,s,unknown",
            })
    void refusesATableThatIsOutOfOrderImplausibleOrOpenEnded(String rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(rows))
                .withMessageStartingWith("rate series x: line ");
    }

    @Test
    void refusesAnotherHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateSeries.parse(ABOUT, "date,rate\n"))
                .withMessage("rate series x: line 1 must be the header from,value,source,status");
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("2024-01-01,1,s,verified\n2025-01-01,x,s,verified\n"))
                .withMessageStartingWith("rate series x: line 3 is wrong: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("2024-01-01,1,s,verified\n"))
                .withMessage("rate series x: line 2 must hold a rate");
    }

    @Test
    void knowsWhereItsHolesEnd() {
        RateSeries holed =
                parse(
                        "2024-01-01,1,s,verified\n2024-02-01,unknown,s,unknown\n2024-03-01,unknown,s,unknown\n2024-04-01,2,s,verified\n2024-05-01,unknown,s,unknown\n");
        assertThat(holed.firstKnownDayAfter(LocalDate.of(2024, 2, 1)))
                .contains(LocalDate.of(2024, 4, 1));
        assertThat(holed.firstKnownDayAfter(LocalDate.of(2024, 4, 1))).isEmpty();
        assertThat(holed.firstKnownDayAfter(LocalDate.of(2023, 1, 1)))
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(holed.on(LocalDate.of(2024, 1, 31))).isPresent();
        assertThat(holed.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(holed.on(LocalDate.of(2024, 3, 31))).isEmpty();
        assertThat(holed.on(LocalDate.of(2024, 4, 30))).isPresent();
        assertThat(holed.on(LocalDate.of(2024, 5, 1))).isEmpty();
        assertThat(holed.lastKnownDay()).isEqualTo("2024-04-30");
    }

    @Test
    void anUnknownSeriesIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rates.builtIn().series("nowhere"))
                .withMessageContaining("gb-bank-rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    reference day | statutory rate, as payontime.co.uk lists it
                    2010-12-31    | 8.50
                    2016-06-30    | 8.50
                    2016-12-31    | 8.25
                    2018-06-30    | 8.50
                    2018-12-31    | 8.75
                    2020-06-30    | 8.10
                    2021-12-31    | 8.25
                    2022-06-30    | 9.25
                    2022-12-31    | 11.50
                    2023-06-30    | 13.00
                    2023-12-31    | 13.25
                    """)
    void theBankRateGivesThePublishedStatutoryRates(LocalDate day, BigDecimal statutory) {
        BigDecimal points = new BigDecimal("8");
        assertThat(Rates.builtIn().series("gb-bank-rate").on(day))
                .hasValueSatisfying(rate ->
                        assertThat(rate.percent().add(points)).isEqualByComparingTo(statutory));
    }

    private static RateSeries parse(String rows) {
        return RateSeries.parse(ABOUT, HEADER + rows);
    }
}
