// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;

/// The time between two instalments.
public enum Interval {
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER;

    /// The day that lies so many intervals after the first; a month that has no such day gives its
    /// last one.
    public LocalDate after(LocalDate first, int times) {
        return switch (this) {
            case WEEK -> first.plusWeeks(times);
            case FORTNIGHT -> first.plusWeeks(2L * times);
            case MONTH -> first.plusMonths(times);
            case QUARTER -> first.plusMonths(3L * times);
        };
    }
}
