// SPDX-License-Identifier: Apache-2.0
package redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case              | from       | until      | days
                    across a leap day | 2024-02-28 | 2024-03-01 | 2
                    in a common year  | 2023-02-28 | 2023-03-01 | 1
                    nothing           | 2024-01-01 | 2024-01-01 | 0
                    """)
    void countsTheStartButNotTheEnd(String name, LocalDate from, LocalDate until, long days) {
        DateRange range = new DateRange(from, until);
        assertThat(range.days()).as(name).isEqualTo(days);
        assertThat(range.isEmpty()).isEqualTo(days == 0);
        assertThat(range.contains(from)).isEqualTo(days > 0);
        assertThat(range.contains(until)).isFalse();
        assertThat(range.contains(from.minusDays(1))).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(FIRST, FIRST.minusDays(1)))
                .withMessage("end (2023-12-31) is before start (2024-01-01)");
    }

    @Test
    void splitsOnlyAtDaysInside() {
        DateRange range = new DateRange(FIRST, FIRST.plusDays(10));
        assertThat(
                        range.splitAt(
                                List.of(
                                        FIRST.plusDays(7),
                                        FIRST,
                                        FIRST.plusDays(3),
                                        FIRST.plusDays(3),
                                        FIRST.plusDays(10),
                                        FIRST.minusDays(5))))
                .containsExactly(
                        new DateRange(FIRST, FIRST.plusDays(3)),
                        new DateRange(FIRST.plusDays(3), FIRST.plusDays(7)),
                        new DateRange(FIRST.plusDays(7), FIRST.plusDays(10)));
        assertThat(new DateRange(FIRST, FIRST).splitAt(List.of(FIRST))).isEmpty();
    }
}
