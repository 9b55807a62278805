// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rules a case runs under: stages, the moves between them, and the clocks that count.
///
/// A procedure with [#problems] must not be used.
///
/// @param kind the kind of case it is for: `claim`, `complaint`
/// @param transferLimit after so many returns and transfers a coordinator must decide
/// @param stages the first is where a case stands before its first event
/// @param outcomes the codes with which a case may be closed
public record Procedure(
        String id,
        int version,
        String title,
        String kind,
        int transferLimit,
        List<Stage> stages,
        List<MoveRule> moves,
        List<ClockRule> clocks,
        Set<String> outcomes) {
    public Procedure {
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        clocks = List.copyOf(clocks);
        outcomes = Set.copyOf(outcomes);
    }

    /// Everything that is wrong in the rules.
    public List<Problem> problems() {
        return ProcedureCheck.of(this);
    }

    /// What the move comes to. Pure: the same state, move and calendar give the same decision.
    public Decision decide(CaseState state, Move move, WorkCalendar calendar) {
        return new Deciding(this, state, move, calendar).decision();
    }

    /// The moves that this role could make now; its details may still be refused.
    public List<MoveRule> permitted(CaseState state, Role role) {
        return moves.stream()
                .filter(rule -> rule.by().contains(role) && rule.from().contains(state.stage()))
                .filter(rule -> Permission.refusal(this, state, rule, role).isEmpty())
                .toList();
    }

    /// The event that says which running clocks the calendar has moved since their last day was
    /// counted, from which day to which; none where it moved nothing.
    public Optional<Event> recompute(CaseState state, WorkCalendar calendar, Instant now) {
        return Recomputing.event(state, calendar, now);
    }

    public Optional<MoveRule> findMove(String moveId) {
        return moves.stream().filter(rule -> rule.id().equals(moveId)).findFirst();
    }

    public Optional<Stage> findStage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    public Optional<ClockRule> findClock(String clockId) {
        return clocks.stream().filter(clock -> clock.id().equals(clockId)).findFirst();
    }

    /// A ground of any of its moves and clocks.
    public Optional<Ground> findGround(String groundId) {
        return grounds().stream().filter(ground -> ground.id().equals(groundId)).findFirst();
    }

    /// The grounds of all moves and clocks, each once.
    public Set<Ground> grounds() {
        Set<Ground> all = new LinkedHashSet<>();
        Stream.concat(
                        moves.stream().flatMap(rule -> rule.grounds().stream()),
                        clocks.stream().flatMap(rule -> rule.grounds().stream()))
                .forEach(all::add);
        return all;
    }

    Stage stage(String stageId) {
        return findStage(stageId).orElseThrow(() -> unknown("stage", stageId));
    }

    ClockRule clock(String clockId) {
        return findClock(clockId).orElseThrow(() -> unknown("clock", clockId));
    }

    private IllegalArgumentException unknown(String what, String value) {
        return new IllegalArgumentException(
                "%s (%s) must be one of procedure %s version %d"
                        .formatted(what, value, id, version));
    }
}
