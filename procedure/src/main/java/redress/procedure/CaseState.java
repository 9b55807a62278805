// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the events of a case add up to. Folding events is the only way to one.
///
/// @param version the seq of the last event; 0 before the first
/// @param at when the last event was
/// @param stageBefore the stage from which the case came to this one
/// @param clocks by clock id, also those that have stopped
/// @param openAsk the seq of the question that waits for the claimant
/// @param response the respondent's answer: the id of the move
public record CaseState(
        long version,
        Instant at,
        String stage,
        String stageBefore,
        Phase phase,
        Holding holding,
        Talks talks,
        Closing closing,
        Map<String, ClockState> clocks,
        @Nullable Long openAsk,
        @Nullable String response,
        int urged) {
    public CaseState {
        clocks = Map.copyOf(clocks);
    }

    /// A case before its first event.
    public static CaseState before(Procedure procedure) {
        Stage first = procedure.stages().getFirst();
        return new CaseState(
                0,
                Instant.EPOCH,
                first.id(),
                first.id(),
                first.phase(),
                new Holding(null, null, 0, false),
                Talks.NONE,
                Closing.NONE,
                Map.of(),
                null,
                null,
                0);
    }

    /// The state after all these events, in their order from the first.
    public static CaseState fold(Procedure procedure, WorkCalendar calendar, List<Event> events) {
        CaseFold fold = new CaseFold(procedure, calendar, before(procedure));
        events.forEach(fold::add);
        return fold.state();
    }

    /// The state after one more event.
    public CaseState apply(Procedure procedure, WorkCalendar calendar, Event event) {
        CaseFold fold = new CaseFold(procedure, calendar, this);
        fold.add(event);
        return fold.state();
    }

    /// The desk that has the case now.
    public Optional<String> findHolder() {
        return Optional.ofNullable(holding.holder());
    }

    public Optional<ClockState> findClock(String id) {
        return Optional.ofNullable(clocks.get(id));
    }

    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    /// The clocks that are running, the next to run out first.
    public List<ClockState> runningClocks() {
        return clocks.values().stream()
                .filter(clock -> clock.status() == ClockStatus.RUNNING)
                .sorted(ClockState.BY_DUE)
                .toList();
    }

    /// The moves that the system must make now because clocks have run out, in the order of their
    /// last days.
    public List<Move> expiries(WorkCalendar calendar, Instant now) {
        return runningClocks().stream()
                .filter(clock ->
                        clock.findFiresAt(calendar).filter(at -> !at.isAfter(now)).isPresent())
                .map(clock ->
                        new Move(
                                clock.rule().onExpiry(),
                                Role.SYSTEM,
                                now,
                                Map.of(Fact.CLOCK, clock.id())))
                .toList();
    }
}
