// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import redress.money.DateRange;

/// Halves of a calendar year, from 1 January and from 1 July.
final class HalfYear {
    private HalfYear() {}

    static LocalDate startOf(LocalDate day) {
        return LocalDate.of(
                day.getYear(),
                day.getMonthValue() < Month.JULY.getValue() ? Month.JANUARY : Month.JULY,
                1);
    }

    /// The first days of the half-years that begin inside the range.
    static Stream<LocalDate> startsIn(DateRange range) {
        return Stream.iterate(
                startOf(range.start()).plusMonths(6),
                range::contains,
                start -> start.plusMonths(6));
    }
}
