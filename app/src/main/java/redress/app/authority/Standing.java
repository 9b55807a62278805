// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import redress.procedure.CaseState;
import redress.procedure.Charge;
import redress.procedure.ClockState;
import redress.procedure.ClockStatus;
import redress.procedure.Effect;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// How a case stands for one side: on which shelf, whether that side is late, and its last day.
///
/// @param dueOn the last day of the side's clock that ends first; [#NEVER] where none counts
record Standing(Shelf shelf, boolean overdue, LocalDate dueOn) {

    /// Stands for no day, after all days.
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /// How a case stands for the authority that has it.
    static Standing ofHolder(Procedure procedure, CaseState state) {
        Shelf shelf = shelf(procedure, state);
        Charge charge =
                switch (shelf) {
                    case REFERRED, RETURNED -> Charge.COORDINATOR;
                    case NEW, OPEN, WAITING, CLOSED -> Charge.HOLDER;
                };
        return of(shelf, clocks(state, charge));
    }

    /// How a case stands for the authority complained of.
    static Standing ofAnswering(Procedure procedure, CaseState state) {
        boolean mayAnswer =
                procedure.permitted(state, Role.RESPONDENT).stream()
                        .anyMatch(rule -> rule.effects().contains(Effect.RESPOND));
        Shelf shelf = mayAnswer && state.response() == null ? Shelf.OPEN : Shelf.WAITING;
        return of(state.isClosed() ? Shelf.CLOSED : shelf, clocks(state, Charge.RESPONDENT));
    }

    private static Standing of(Shelf shelf, List<ClockState> clocks) {
        boolean late = clocks.stream().anyMatch(clock -> clock.status() == ClockStatus.EXPIRED);
        LocalDate due =
                clocks.stream()
                        .flatMap(clock -> clock.findDue().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(NEVER);
        boolean over = shelf == Shelf.CLOSED;
        return new Standing(shelf, late && !over, over ? NEVER : due);
    }

    private static Shelf shelf(Procedure procedure, CaseState state) {
        if (state.isClosed()) {
            return Shelf.CLOSED;
        }
        if (state.findHolder().isEmpty()) {
            return Shelf.RETURNED;
        }
        if (mustBeArbitrated(procedure, state)) {
            return Shelf.REFERRED;
        }
        if (FirstLook.isDue(procedure, state)) {
            return Shelf.NEW;
        }
        return state.openAsk() == null ? Shelf.OPEN : Shelf.WAITING;
    }

    private static boolean mustBeArbitrated(Procedure procedure, CaseState state) {
        return procedure.permitted(state, Role.COORDINATOR).stream()
                .anyMatch(rule -> rule.effects().contains(Effect.ARBITRATE));
    }

    /// The clocks charged to a side that run or have run out; of clocks per holder those of the
    /// present one.
    static List<ClockState> clocks(CaseState state, Charge charge) {
        return state.clocks().values().stream()
                .filter(clock -> clock.rule().charge() == charge)
                .filter(clock -> clock.findDue().isPresent())
                .filter(clock ->
                        clock.findHolder().isEmpty()
                                || clock.findHolder().equals(state.findHolder()))
                .sorted(
                        Comparator.comparing((ClockState clock) -> clock.findDue().orElse(NEVER))
                                .thenComparing(ClockState::id))
                .toList();
    }
}
