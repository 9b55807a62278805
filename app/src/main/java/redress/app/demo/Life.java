// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import redress.procedure.WorkCalendar;

/// The days of a case, all of them working days, and the time of day at which things happen to it.
record Life(LocalDate filedOn, LocalTime hour, WorkCalendar calendar) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);

    /// A case that was filed so many days ago, or on the last working day before.
    ///
    /// @param minute of the office day
    static Life before(Instant now, int days, int minute, WorkCalendar calendar) {
        LocalDate day = calendar.dayOf(now).minusDays(days);
        while (!calendar.isWorking(day, now)) {
            day = day.minusDays(1);
        }
        return new Life(day, OPENS.plusMinutes(minute), calendar);
    }

    /// The moment at which something happens that is due so many days after the filing.
    Instant moment(int days) {
        LocalDate day = filedOn.plusDays(days);
        while (!calendar.isWorking(day, Instant.MAX)) {
            day = day.plusDays(1);
        }
        return day.atTime(hour).plusMinutes(days % 30).atZone(calendar.zone()).toInstant();
    }
}
