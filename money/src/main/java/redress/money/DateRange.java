// SPDX-License-Identifier: Apache-2.0
package redress.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

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

    public boolean isEmpty() {
        return start.equals(end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /// The days in both ranges; where they share none, an empty range at the later start.
    public DateRange overlap(DateRange other) {
        LocalDate from = later(start, other.start);
        LocalDate until = end.isBefore(other.end) ? end : other.end;
        return new DateRange(from, later(from, until));
    }

    /// The range in consecutive pieces, a new one starting on each of the given days that lies
    /// inside.
    ///
    /// An empty range has no pieces. The pieces always cover the whole range.
    public List<DateRange> splitAt(Collection<LocalDate> days) {
        List<DateRange> pieces = new ArrayList<>();
        LocalDate from = start;
        for (LocalDate day : new TreeSet<>(days)) {
            if (contains(day) && day.isAfter(from)) {
                pieces.add(new DateRange(from, day));
                from = day;
            }
        }
        if (from.isBefore(end)) {
            pieces.add(new DateRange(from, end));
        }
        return List.copyOf(pieces);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
