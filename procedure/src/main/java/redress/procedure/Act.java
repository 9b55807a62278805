// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A move in the middle of being decided: with its rule, the state it meets and the instant it is
/// dated.
record Act(
        Procedure procedure,
        CaseState state,
        MoveRule rule,
        Move move,
        WorkCalendar calendar,
        Instant at) {
    LocalDate today() {
        return calendar.dayOf(at);
    }

    @Nullable String detail(String name) {
        return move.details().get(name);
    }

    String given(String name) {
        return move.details().getOrDefault(name, "");
    }

    /// The desk that has the case once the move is made.
    Optional<String> findHolderAfter() {
        if (rule.has(Effect.HOLD)) {
            return Optional.ofNullable(detail(Fact.HOLDER));
        }
        return rule.has(Effect.RELEASE) ? Optional.empty() : state.findHolder();
    }

    /// The desk that gives the case away by the move.
    Optional<String> findHolderLeft() {
        return state.findHolder()
                .filter(before -> findHolderAfter().filter(before::equals).isEmpty());
    }

    /// The clock of this rule for whoever has the case once the move is made; without entries where
    /// it never ran.
    ClockState clock(String ruleId) {
        ClockRule clock = procedure.clock(ruleId);
        String id = ClockIds.of(clock, findHolderAfter().orElse(""));
        return state.findClock(id)
                .orElseGet(() -> new ClockState(id, clock, java.util.List.of(), at));
    }
}
