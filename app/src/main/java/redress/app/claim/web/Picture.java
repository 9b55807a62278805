// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import redress.app.claim.Overdue;
import redress.app.claim.Reckoning;
import redress.app.web.Growth;
import redress.interest.Assessment;

/// The points of the picture of what the law adds over time, from the first due day.
final class Picture {

    private static final int SAMPLES = 24;
    private static final int MOST_STEPS = 12;
    private static final long LEAST_AHEAD = 30;

    private Picture() {}

    /// The picture until a quarter of the delay beyond today, at least thirty days; empty where the
    /// law adds nothing today.
    static Optional<Growth> of(Reckoning today) {
        LocalDate first = firstDue(today);
        long late = Math.max(1, ChronoUnit.DAYS.between(first, today.day()));
        LocalDate until = first.plusDays(late + Math.max(LEAST_AHEAD, late / 4));
        return of(today, until, today.day());
    }

    /// The picture until the day of payment and no further; empty where the law adds nothing then.
    static Optional<Growth> until(Reckoning paid, LocalDate today) {
        return of(paid, paid.day(), today);
    }

    private static Optional<Growth> of(Reckoning shown, LocalDate until, LocalDate today) {
        if (!shown.added().isPositive()) {
            return Optional.empty();
        }
        List<Overdue> debts = shown.lines().stream().map(Reckoning.Line::debt).toList();
        List<Growth.Point> points = new ArrayList<>();
        for (LocalDate day : days(debts, until, shown.day())) {
            Reckoning then = Reckoning.of(debts, shown.currency(), shown.law(), day);
            if (then.lines().stream().allMatch(Picture::known)) {
                points.add(new Growth.Point(day, then.added().toDecimal()));
            }
        }
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new Growth(points, today, shown.currency()));
    }

    private static LocalDate firstDue(Reckoning shown) {
        return shown.lines().stream()
                .map(line -> line.debt().due())
                .min(LocalDate::compareTo)
                .orElse(shown.day());
    }

    private static boolean known(Reckoning.Line line) {
        return !(line.answer().orElse(null) instanceof Assessment.RateUnknown);
    }

    /// The days on which a debt fell due, the shown day, and some evenly between the ends.
    private static SortedSet<LocalDate> days(
            List<Overdue> debts, LocalDate until, LocalDate shown) {
        SortedSet<LocalDate> days = new TreeSet<>();
        debts.stream()
                .map(Overdue::due)
                .distinct()
                .sorted()
                .limit(MOST_STEPS)
                .forEach(due -> {
                    days.add(due);
                    days.add(due.plusDays(1));
                });
        LocalDate first = days.getFirst();
        long all = ChronoUnit.DAYS.between(first, until);
        for (int sample = 1; sample <= SAMPLES; sample++) {
            days.add(first.plusDays(all * sample / SAMPLES));
        }
        days.add(shown);
        return days.headSet(until.plusDays(1));
    }
}
