// SPDX-License-Identifier: Apache-2.0
package redress.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A half-open range of days: `start` is in, `end` is out.
public record DateRange(LocalDate start, LocalDate end) {
    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "end (%s) is before start (%s)".formatted(end, start));
        }
    }

    /// The number of days in the range; 0 when start and end are the same day.
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }
}
