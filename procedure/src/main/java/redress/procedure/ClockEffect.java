// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import org.jspecify.annotations.Nullable;

/// What a move does to one clock, or to all with the clock id `*`.
///
/// The ground of a suspension stands here where the move fixes it, and is null where whoever makes
/// the move names it in the detail `ground`.
public record ClockEffect(Action action, String clock, @Nullable String ground) {
    /// The clock id that stands for every clock of the case; only for [Action#STOP].
    public static final String ALL = "*";

    public static ClockEffect of(Action action, String clock) {
        return new ClockEffect(action, clock, null);
    }

    /// What can be done to a clock. Suspending, resuming by rule and stopping do nothing to a clock
    /// that is not in the state for it.
    public enum Action {
        /// Begins with its full budget, also when it has run before.
        START,
        /// Goes on with the days that are left, or begins when it never ran.
        CONTINUE,
        /// Stands still for good, or until it continues.
        STOP,
        /// Stands still on a legal ground.
        SUSPEND,
        /// Goes on after a suspension.
        RESUME,
        /// Gets more days on a legal ground, up to the cap.
        EXTEND
    }
}
