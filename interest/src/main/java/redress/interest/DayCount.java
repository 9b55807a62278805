// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redress.money.DateRange;

/// How days become a part of a year: each day is one part in 360, 365 or 366.
public enum DayCount {
    ACTUAL_365("act/365"),
    ACTUAL_360("act/360"),
    /// A day of a leap year is one part in 366, any other one in 365.
    ACTUAL_ACTUAL("act/act");

    private final String code;

    DayCount(String code) {
        this.code = code;
    }

    /// The usual short name: `act/365`, `act/360`, `act/act`.
    public String code() {
        return code;
    }

    /// Reads the short name.
    public static DayCount parse(String code) {
        for (DayCount dayCount : values()) {
            if (dayCount.code.equals(code)) {
                return dayCount;
            }
        }
        throw new IllegalArgumentException(
                "day count (%s) must be act/365, act/360 or act/act".formatted(code));
    }

    /// The parts of the year in which this day lies.
    public int yearDays(LocalDate day) {
        return switch (this) {
            case ACTUAL_365 -> 365;
            case ACTUAL_360 -> 360;
            case ACTUAL_ACTUAL -> day.lengthOfYear();
        };
    }

    /// The days inside the range from which a day is another part of a year than before.
    Stream<LocalDate> changesIn(DateRange range) {
        return switch (this) {
            case ACTUAL_365, ACTUAL_360 -> Stream.empty();
            case ACTUAL_ACTUAL ->
                    IntStream.rangeClosed(range.start().getYear() + 1, range.end().getYear())
                            .mapToObj(year -> LocalDate.of(year, 1, 1));
        };
    }
}
