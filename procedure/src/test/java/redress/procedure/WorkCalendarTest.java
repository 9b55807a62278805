// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.money.DateRange;

final class WorkCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);
    private static final Instant ANNOUNCED = Instant.parse("2026-12-09T00:00:00Z");
    private static final Holiday LATE = new Holiday(DAY, "Mourning", "Order 3", ANNOUNCED);

    @Test
    void aHolidayCountsFromItsAnnouncementOn() {
        WorkCalendar calendar = Sample.calendar(LATE);
        assertThat(calendar.isWorking(DAY, ANNOUNCED.minusMillis(1))).isTrue();
        assertThat(calendar.isWorking(DAY, ANNOUNCED)).isFalse();
        assertThat(calendar.findHoliday(DAY, ANNOUNCED)).contains(LATE);
    }

    @Test
    void ofTwoHolidaysOnADayTheOneKnownFirstCounts() {
        Holiday early = new Holiday(DAY, "Feast", "s. 1", Sample.LONG_AGO);
        assertThat(Sample.calendar(LATE, early).holidays()).containsExactly(early);
        assertThat(Sample.calendar(early, LATE).holidays()).containsExactly(early);
    }

    @Test
    void aDayEndsWhenTheNextBeginsInTheZoneAlsoWhenClocksChange() {
        WorkCalendar calendar = Sample.calendar();
        assertThat(calendar.endOf(LocalDate.of(2026, 3, 29)))
                .isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(calendar.dayOf(Instant.parse("2026-03-29T22:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 3, 30));
        WorkCalendar brazil =
                new WorkCalendar(
                        ZoneId.of("America/Sao_Paulo"), Set.of(), List.of(), calendar.covered());
        assertThat(brazil.endOf(LocalDate.of(2018, 11, 3)))
                .as("midnight does not exist on 4 November 2018")
                .isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @Test
    void theVersionChangesWithWhatIsKnownAlone() {
        String version = Sample.calendar(LATE).version(ANNOUNCED);
        assertThat(version)
                .hasSize(16)
                .isEqualTo(Sample.calendar(LATE).version(ANNOUNCED))
                .isNotEqualTo(Sample.calendar().version(ANNOUNCED))
                .isNotEqualTo(Sample.calendar(LATE, Sample.CHRISTMAS).version(ANNOUNCED));
        assertThat(Sample.calendar(LATE).version(ANNOUNCED.minusMillis(1)))
                .isEqualTo(Sample.calendar().version(ANNOUNCED));
    }

    @Test
    void leavesADayToWorkOn() {
        DateRange year = new DateRange(DAY, DAY.plusYears(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WorkCalendar(
                                ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class), List.of(), year))
                .withMessageContaining("weekend");
    }
}
