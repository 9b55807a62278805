// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.util.List;
import redress.procedure.CaseState;
import redress.procedure.Charge;
import redress.procedure.ClockEffect;
import redress.procedure.Effect;
import redress.procedure.MoveRule;
import redress.procedure.Procedure;

/// The duty of a desk to look at a case that has come to it.
public final class FirstLook {

    private FirstLook() {}

    /// Whether the clock of the first look still counts, in time or not.
    public static boolean isDue(Procedure procedure, CaseState state) {
        List<String> ends =
                procedure.moves().stream()
                        .filter(rule -> rule.effects().contains(Effect.VIEW))
                        .map(MoveRule::clocks)
                        .flatMap(List::stream)
                        .filter(effect -> effect.action() == ClockEffect.Action.STOP)
                        .map(ClockEffect::clock)
                        .toList();
        return !state.holding().isViewed()
                && Standing.clocks(state, Charge.HOLDER).stream()
                        .anyMatch(clock -> ends.contains(clock.rule().id()));
    }
}
