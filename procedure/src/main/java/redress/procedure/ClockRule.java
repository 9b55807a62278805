// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clock of a procedure: its budget, whose time it counts, and what happens when it runs out.
///
/// @param endsOnWorkingDay a last day on which nobody works moves to the next working day
/// @param perHolder each holder has its own; otherwise the case has one
/// @param onExpiry the id of the move that the system makes when it runs out
/// @param extensionCap the most days that all extensions together may add; 0 means none
/// @param grounds on which it may be suspended or extended
/// @param source the article or promise that it counts for
public record ClockRule(
        String id,
        Budget budget,
        boolean endsOnWorkingDay,
        Charge charge,
        boolean perHolder,
        String onExpiry,
        int extensionCap,
        List<Ground> grounds,
        String source) {
    public ClockRule {
        grounds = List.copyOf(grounds);
    }

    @Nullable Ground ground(String groundId) {
        return Grounds.in(grounds, groundId);
    }
}
