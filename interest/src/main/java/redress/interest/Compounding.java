// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.money.DateRange;

/// When unpaid interest joins the principal: at the end of each whole *rest*.
public enum Compounding {
    /// Never: simple interest.
    NONE,
    /// After each year of delay.
    YEARLY,
    /// After each calendar month of delay, each whole month being a twelfth of a year.
    MONTHLY,
    /// After each 30 days, twelve times; then no interest runs any more.
    EACH_30_DAYS_FOR_A_YEAR;

    private static final int MONTHS = 12;
    private static final int PERIOD = 30;

    /// A period after which interest is added to the principal.
    ///
    /// @param whole whether it was completed; interest of a broken one is owed but not added
    record Rest(DateRange days, boolean whole) {}

    /// The rests of a period of delay, in order; for simple interest the whole of it, unbroken.
    List<Rest> rests(DateRange period) {
        if (this == NONE) {
            return List.of(new Rest(period, false));
        }
        List<Rest> rests = new ArrayList<>();
        LocalDate from = period.start();
        while (from.isBefore(period.end()) && !isOver(rests.size())) {
            LocalDate until = end(period.start(), rests.size() + 1);
            boolean whole = !until.isAfter(period.end());
            rests.add(new Rest(new DateRange(from, whole ? until : period.end()), whole));
            from = until;
        }
        return rests;
    }

    /// The parts of a year that a day of this rest is one of.
    int yearDays(Rest rest, int usual) {
        return this == MONTHLY && rest.whole()
                ? Math.toIntExact(rest.days().days() * MONTHS)
                : usual;
    }

    /// Whether no further rest follows so many.
    boolean isOver(int rests) {
        return this == EACH_30_DAYS_FOR_A_YEAR && rests >= MONTHS;
    }

    /// The day after the n-th rest, counted from the first day of delay so that months do not
    /// drift.
    LocalDate end(LocalDate start, int n) {
        return switch (this) {
            case NONE -> LocalDate.MAX;
            case YEARLY -> start.plusYears(n);
            case MONTHLY -> start.plusMonths(n);
            case EACH_30_DAYS_FOR_A_YEAR -> start.plusDays((long) PERIOD * n);
        };
    }
}
