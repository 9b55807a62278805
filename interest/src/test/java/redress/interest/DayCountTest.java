// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.money.DateRange;

class DayCountTest {
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    @Test
    void onlyTheCalendarYearChangesItsParts() {
        assertThat(DayCount.ACTUAL_365.yearDays(LEAP)).isEqualTo(365);
        assertThat(DayCount.ACTUAL_360.yearDays(LEAP)).isEqualTo(360);
        assertThat(DayCount.ACTUAL_ACTUAL.yearDays(LEAP)).isEqualTo(366);
        assertThat(DayCount.ACTUAL_ACTUAL.yearDays(LEAP.plusYears(1))).isEqualTo(365);
    }

    @Test
    void aPartChangesWithTheYearAndNotBeforeIt() {
        DateRange range = new DateRange(LocalDate.of(2022, 1, 1), LEAP);
        assertThat(DayCount.ACTUAL_ACTUAL.changesIn(range))
                .containsExactly(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
        assertThat(DayCount.ACTUAL_365.changesIn(range)).isEmpty();
        assertThat(DayCount.ACTUAL_360.changesIn(range)).isEmpty();
    }

    @Test
    void readsItsShortNames() {
        for (DayCount dayCount : DayCount.values()) {
            assertThat(DayCount.parse(dayCount.code())).isEqualTo(dayCount);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayCount.parse("30/360"))
                .withMessage("day count (30/360) must be act/365, act/360 or act/act");
    }
}
