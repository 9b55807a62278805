// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.app.web.ClockFace;
import redress.procedure.Budget;
import redress.procedure.ClockState;
import redress.procedure.Derivation;
import redress.procedure.Step;
import redress.procedure.WorkCalendar;

/// How a clock of a case stands on a day, ready to be shown.
///
/// @param rule the id of its rule, by which it is named
/// @param given the days of its budget with all extensions
/// @param used the days that counted so far; above `given` by as many as it is over
/// @param stood the days that did not count because it was suspended
/// @param due its last day; empty while it stands still
/// @param derivation how that day was found, a line for each run of days
public record Countdown(
        String rule,
        int given,
        int used,
        long stood,
        Optional<LocalDate> due,
        ClockFace.State state,
        List<String> derivation) {

    public Countdown {
        derivation = List.copyOf(derivation);
    }

    /// How a clock stands at the beginning of a day.
    public static Countdown of(ClockState clock, WorkCalendar calendar, LocalDate today) {
        int given = clock.rule().budget().days() + clock.extendedDays();
        int left = clock.daysLeft(calendar, today);
        Derivation derivation = clock.derivation(calendar);
        ClockFace.State state = state(clock);
        int over = state == ClockFace.State.OVERDUE ? over(clock, calendar, today) : 0;
        return new Countdown(
                clock.rule().id(),
                given,
                over > 0 ? given + over : given - left,
                derivation.steps().stream().mapToLong(Countdown::stood).sum(),
                clock.findDue(),
                state,
                derivation.steps().stream().map(Step::text).toList());
    }

    /// The clock as a picture under a name; empty while it has no last day.
    public Optional<ClockFace> face(String name) {
        return due.map(last -> new ClockFace(name, given, used, stood, last, state, derivation));
    }

    private static ClockFace.State state(ClockState clock) {
        return switch (clock.status()) {
            case RUNNING -> ClockFace.State.RUNNING;
            case SUSPENDED -> ClockFace.State.SUSPENDED;
            case EXPIRED -> ClockFace.State.OVERDUE;
            case STOPPED -> clock.ranOut() ? ClockFace.State.OVERDUE : ClockFace.State.MET;
        };
    }

    /// The days of the budget's kind from the day after the last to this one.
    private static int over(ClockState clock, WorkCalendar calendar, LocalDate today) {
        boolean allDays = clock.rule().budget().kind() == Budget.Kind.CALENDAR;
        return clock.findDue()
                .map(due ->
                        (int)
                                due.plusDays(1)
                                        .datesUntil(
                                                today.isAfter(due)
                                                        ? today.plusDays(1)
                                                        : due.plusDays(1))
                                        .filter(day ->
                                                allDays || calendar.isWorking(day, clock.knownAt()))
                                        .count())
                .orElse(0);
    }

    private static long stood(Step step) {
        return step instanceof Step.Suspended suspended ? suspended.range().days() : 0;
    }
}
