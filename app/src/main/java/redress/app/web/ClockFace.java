// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A small picture of a clock: a budget of days, what of it is used and left, and the days that did
/// not count.
///
/// @param name what the clock measures
/// @param budgetDays the days allowed
/// @param usedDays the days that counted; above the budget the clock has run out
/// @param suspendedDays the days that did not count
/// @param due the last day
/// @param state what the clock does now
/// @param derivation one line for each step by which the last day was found
public record ClockFace(
        String name,
        long budgetDays,
        long usedDays,
        long suspendedDays,
        LocalDate due,
        State state,
        List<String> derivation) {

    private static final double WIDTH = 240;

    public ClockFace {
        derivation = List.copyOf(derivation);
    }

    /// What a clock does.
    public enum State {
        /// Days count.
        RUNNING,
        /// Days do not count for now.
        SUSPENDED,
        /// It was met and counts no more.
        MET,
        /// It ran out.
        OVERDUE;

        /// The key of the state's words.
        public String key() {
            return "web.clock." + name().toLowerCase(Locale.ROOT);
        }

        /// How the state feels.
        public Tone tone() {
            return switch (this) {
                case RUNNING -> Tone.ACTIVE;
                case SUSPENDED -> Tone.WAITING;
                case MET -> Tone.GOOD;
                case OVERDUE -> Tone.BAD;
            };
        }
    }

    /// One coloured stretch of the picture, in units of its 240 wide view box.
    public record Stretch(String kind, String x, String width) {}

    /// The days that are left, never below none.
    public long leftDays() {
        return Math.max(0, budgetDays - usedDays);
    }

    /// The days above the budget.
    public long overDays() {
        return Math.max(0, usedDays - budgetDays);
    }

    /// The picture: used, not counted, left, above.
    public List<Stretch> stretches() {
        double all = Math.max(1, Math.max(budgetDays, usedDays) + suspendedDays);
        long within = Math.min(usedDays, budgetDays);
        double used = WIDTH * within / all;
        double suspended = WIDTH * suspendedDays / all;
        double left = WIDTH * leftDays() / all;
        double over = WIDTH * overDays() / all;
        return List.of(
                stretch("used", 0, used),
                stretch("suspended", used, suspended),
                stretch("left", used + suspended, left),
                stretch("over", used + suspended + left, over));
    }

    private static Stretch stretch(String kind, double x, double width) {
        return new Stretch(kind, units(x), units(width));
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
