// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import redress.money.DateRange;

/// One line of a derivation: a run of days that count, or do not, and why.
public sealed interface Step {
    /// The line in plain English.
    String text();

    /// The day on which the clock began, which does not count itself, and what the clock counts
    /// for.
    record Began(LocalDate on, Budget budget, String source) implements Step {
        @Override
        public String text() {
            return "%s after %s (%s)".formatted(budget, Days.text(on), source);
        }
    }

    /// More days on a legal ground.
    record Longer(LocalDate on, int days, Ground ground) implements Step {
        @Override
        public String text() {
            return "%d more on %s: %s".formatted(days, Days.text(on), ground);
        }
    }

    /// Days that count, the first-th to the last-th of the budget, and the weekend days between
    /// them that do not.
    record Counted(DateRange range, int first, int last) implements Step {
        /// The weekend days inside the range.
        public long weekendDays() {
            return range.days() - (last - first + 1);
        }

        @Override
        public String text() {
            String numbers =
                    first == last ? "day " + first : "days %d to %d".formatted(first, last);
            String line = "%s: %s".formatted(numbers, Days.text(range));
            return weekendDays() == 0
                    ? line
                    : "%s, without %s".formatted(line, Days.number(weekendDays(), "weekend day"));
        }
    }

    /// Days of the week on which nobody works.
    record Weekend(DateRange range) implements Step {
        @Override
        public String text() {
            return "%s: weekend".formatted(Days.text(range));
        }
    }

    /// A holiday, its rule and since when it was known.
    record Free(Holiday holiday, LocalDate knownSince) implements Step {
        @Override
        public String text() {
            return "%s: holiday '%s', %s, known since %s"
                    .formatted(
                            Days.text(holiday.day()),
                            holiday.name(),
                            holiday.rule(),
                            Days.text(knownSince));
        }
    }

    /// Days on which the clock was suspended on a legal ground.
    record Suspended(DateRange range, Ground ground) implements Step {
        @Override
        public String text() {
            return "%s: suspended, %s".formatted(Days.text(range), ground);
        }
    }

    /// Days on which the clock was stopped, the matter being elsewhere or closed.
    record Stopped(DateRange range) implements Step {
        @Override
        public String text() {
            return "%s: stopped".formatted(Days.text(range));
        }
    }

    /// From this day on holidays are not listed yet, so that the end may move.
    record Uncovered(LocalDate from) implements Step {
        @Override
        public String text() {
            return "from %s holidays are not listed yet".formatted(Days.text(from));
        }
    }

    /// The last day; the clock runs out when it ends.
    ///
    /// @param rolled the budget was used up on a day on which nobody works
    record Due(LocalDate on, boolean rolled) implements Step {
        @Override
        public String text() {
            String line = "ends with %s".formatted(Days.text(on));
            return rolled ? line + ", the next working day" : line;
        }
    }

    /// The clock stands still since this day with so many days left.
    record Waiting(LocalDate since, int daysLeft) implements Step {
        @Override
        public String text() {
            return "stands still since %s with %s left"
                    .formatted(Days.text(since), Days.number(daysLeft, "day"));
        }
    }
}
