// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;

/// Walks through the days of a clock and counts them: the one place where days become a date.
///
/// Cost: one step per day between the start and the end.
final class ClockCount {
    private final Ledger ledger;
    private final WorkCalendar calendar;
    private final Instant knownAt;
    private final List<Step> steps = new ArrayList<>();
    private int counted;
    private boolean rolled;
    private @Nullable LocalDate due;

    ClockCount(Ledger ledger, WorkCalendar calendar, Instant knownAt) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.knownAt = knownAt;
        walk();
    }

    /// The last day, unless the clock stands still.
    Optional<LocalDate> findDue() {
        return Optional.ofNullable(due);
    }

    /// Days of the budget that no day before this one has used.
    int daysLeft(LocalDate today) {
        long used =
                steps.stream()
                        .filter(step ->
                                step instanceof Step.Counted one
                                        && one.range().start().isBefore(today))
                        .count();
        return ledger.totalDays() - (int) used;
    }

    Derivation derivation() {
        List<Step> all = new ArrayList<>();
        all.add(new Step.Began(ledger.startedOn(), ledger.rule().budget(), ledger.rule().source()));
        all.addAll(ledger.extensions());
        all.addAll(StepFolding.folded(steps));
        LocalDate end = calendar.covered().end();
        if (due != null) {
            if (!due.isBefore(end)) {
                all.add(new Step.Uncovered(end));
            }
            all.add(new Step.Due(due, rolled));
        } else {
            all.add(new Step.Waiting(ledger.standingSince(), ledger.totalDays() - counted));
        }
        return new Derivation(all);
    }

    private void walk() {
        LocalDate day = ledger.startedOn().plusDays(1);
        while (due == null && !ledger.standsStillFrom(day)) {
            Optional<Pause> pause = ledger.findPause(day);
            if (pause.isPresent()) {
                steps.add(pause.orElseThrow().on(day));
            } else {
                count(day);
            }
            day = day.plusDays(1);
        }
    }

    private void count(LocalDate day) {
        boolean used = counted == ledger.totalDays();
        if (skipsFreeDays(used) && !calendar.isWorking(day, knownAt)) {
            steps.add(free(day));
            return;
        }
        if (!used) {
            counted++;
            steps.add(new Step.Counted(oneDay(day), counted, counted));
        }
        if (counted == ledger.totalDays() && canEndOn(day)) {
            due = day;
            rolled = used;
        }
    }

    private boolean skipsFreeDays(boolean used) {
        return used || ledger.rule().budget().kind() == Budget.Kind.WORKING;
    }

    private boolean canEndOn(LocalDate day) {
        return !ledger.rule().endsOnWorkingDay() || calendar.isWorking(day, knownAt);
    }

    private Step free(LocalDate day) {
        Optional<Holiday> holiday = calendar.findHoliday(day, knownAt);
        if (holiday.isPresent() && !calendar.isWeekend(day)) {
            LocalDate since = calendar.dayOf(holiday.orElseThrow().knownFrom());
            return new Step.Free(holiday.orElseThrow(), since);
        }
        return new Step.Weekend(oneDay(day));
    }

    static DateRange oneDay(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }
}
