// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;

/// The day on which the reference series is read, seen from the day that settles the rate.
public enum ReferenceDay {
    /// 1 January or 1 July of the same half-year.
    HALF_YEAR_START,
    /// 31 December or 30 June immediately before the half-year.
    HALF_YEAR_EVE,
    /// That day itself.
    SAME_DAY;

    LocalDate of(LocalDate day) {
        LocalDate halfYear = HalfYear.startOf(day);
        return switch (this) {
            case HALF_YEAR_START -> halfYear;
            case HALF_YEAR_EVE -> halfYear.minusDays(1);
            case SAME_DAY -> day;
        };
    }
}
