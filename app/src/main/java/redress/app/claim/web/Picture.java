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

/// The points of the picture of what the law adds over time: from the first due day until a quarter
/// of the delay beyond today, at least thirty days.
final class Picture {

    private static final int SAMPLES = 24;
    private static final int MOST_STEPS = 12;
    private static final long LEAST_AHEAD = 30;

    private Picture() {}

    /// The picture; empty where the law adds nothing today.
    static Optional<Growth> of(Reckoning today) {
        if (!today.added().isPositive()) {
            return Optional.empty();
        }
        List<Overdue> debts = today.lines().stream().map(Reckoning.Line::debt).toList();
        List<Growth.Point> points = new ArrayList<>();
        for (LocalDate day : days(debts, today.day())) {
            Reckoning then = Reckoning.of(debts, today.currency(), today.law(), day);
            if (then.lines().stream().allMatch(Picture::known)) {
                points.add(new Growth.Point(day, then.added().toDecimal()));
            }
        }
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new Growth(points, today.day(), today.currency()));
    }

    private static boolean known(Reckoning.Line line) {
        return !(line.answer().orElse(null) instanceof Assessment.RateUnknown);
    }

    private static SortedSet<LocalDate> days(List<Overdue> debts, LocalDate today) {
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
        long late = Math.max(1, ChronoUnit.DAYS.between(first, today));
        long all = late + Math.max(LEAST_AHEAD, late / 4);
        for (int sample = 1; sample <= SAMPLES; sample++) {
            days.add(first.plusDays(all * sample / SAMPLES));
        }
        days.add(today);
        return days;
    }
}
