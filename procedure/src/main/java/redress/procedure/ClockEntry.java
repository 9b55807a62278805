// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line in the ledger of a clock: what happened to it, on which day, and the day on which it was
/// then due.
public sealed interface ClockEntry {
    LocalDate on();

    /// The clock begins with its full budget; the day itself does not count.
    record Started(LocalDate on, LocalDate due) implements ClockEntry {}

    /// The clock stands still from this day on, this day included.
    record Suspended(LocalDate on, Ground ground) implements ClockEntry {}

    /// The clock goes on; this day counts again.
    record Resumed(LocalDate on, LocalDate due) implements ClockEntry {}

    /// The clock has more days; no last day while it stands still.
    record Extended(LocalDate on, int days, Ground ground, @Nullable LocalDate due)
            implements ClockEntry {}

    /// The clock stands still from this day on because the matter has moved on.
    record Stopped(LocalDate on) implements ClockEntry {}

    /// The clock ran out.
    record Expired(LocalDate on) implements ClockEntry {}

    /// The calendar changed under a running clock and moved its last day.
    record Moved(LocalDate on, LocalDate from, LocalDate due) implements ClockEntry {}
}
