// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;
import redress.procedure.Budget;
import redress.procedure.CaseState;
import redress.procedure.Charge;
import redress.procedure.ClockState;
import redress.procedure.ClockStatus;
import redress.procedure.Step;
import redress.procedure.WorkCalendar;

/// A clock of a case for software: its budget, its last day, and how that day was found.
///
/// @param clock the id of its rule
/// @param holder the authority it counts for; null where it is not counted per holder
/// @param charge whose time it counts
/// @param days of its budget, with all extensions
/// @param kind which days count: `WORKING` or `CALENDAR`
/// @param due its last day; null while it stands still
/// @param steps the derivation, in the order of the days
public record ClockReading(
        String clock,
        @Nullable String holder,
        Charge charge,
        ClockStatus status,
        int days,
        Budget.Kind kind,
        @Nullable LocalDate due,
        List<Line> steps) {

    public ClockReading {
        steps = List.copyOf(steps);
    }

    /// A run of days and what became of it.
    ///
    /// @param what `began`, `longer`, `counted`, `weekend`, `holiday`, `suspended`, `stopped`,
    ///   `holidays-unknown`, `due` or `waiting`
    /// @param from the first day
    /// @param to the last day; null where it has none yet
    /// @param left the days of the budget that are left after it
    /// @param source the rule or ground; null where the calendar alone says so
    /// @param text the same in plain English
    public record Line(
            String what,
            LocalDate from,
            @Nullable LocalDate to,
            int left,
            @Nullable String source,
            String text) {}

    /// All clocks of a case, by their ids.
    public static List<ClockReading> of(CaseState state, WorkCalendar calendar) {
        return state.clocks().values().stream()
                .sorted(Comparator.comparing(ClockState::id))
                .map(clock -> of(clock, calendar))
                .toList();
    }

    /// One clock.
    public static ClockReading of(ClockState clock, WorkCalendar calendar) {
        Budget budget = clock.rule().budget();
        return new ClockReading(
                clock.rule().id(),
                clock.findHolder().orElse(null),
                clock.rule().charge(),
                clock.status(),
                budget.days() + clock.extendedDays(),
                budget.kind(),
                clock.findDue().orElse(null),
                lines(clock.derivation(calendar).steps()));
    }

    private static List<Line> lines(List<Step> steps) {
        List<Line> lines = new ArrayList<>();
        int given = 0;
        int used = 0;
        for (Step step : steps) {
            if (step instanceof Step.Began(var _, Budget budget, var _)) {
                given = budget.days();
                used = 0;
            } else if (step instanceof Step.Longer(var _, int more, var _)) {
                given += more;
            } else if (step instanceof Step.Counted(var _, int _, int last)) {
                used = last;
            }
            lines.add(line(step, given - used));
        }
        return lines;
    }

    private static Line line(Step step, int left) {
        String text = step.text();
        return switch (step) {
            case Step.Began(var on, var _, var source) ->
                    new Line("began", on, on, left, source, text);
            case Step.Longer(var on, var _, var ground) ->
                    new Line("longer", on, on, left, ground.toString(), text);
            case Step.Counted(var range, var _, var _) -> line("counted", range, left, null, text);
            case Step.Weekend(var range) -> line("weekend", range, left, null, text);
            case Step.Free(var holiday, var _) ->
                    new Line("holiday", holiday.day(), holiday.day(), left, holiday.rule(), text);
            case Step.Suspended(var range, var ground) ->
                    line("suspended", range, left, ground.toString(), text);
            case Step.Stopped(var range) -> line("stopped", range, left, null, text);
            case Step.Uncovered(var from) ->
                    new Line("holidays-unknown", from, null, left, null, text);
            case Step.Due(var on, var _) -> new Line("due", on, on, left, null, text);
            case Step.Waiting(var since, int daysLeft) ->
                    new Line("waiting", since, null, daysLeft, null, text);
        };
    }

    private static Line line(
            String what, DateRange range, int left, @Nullable String source, String text) {
        return new Line(what, range.start(), range.end().minusDays(1), left, source, text);
    }
}
