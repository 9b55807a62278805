// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.Optional;
import java.util.TreeSet;
import redress.procedure.Decision.Refused;

/// Whether a role may make a move in a state, whatever the details.
final class Permission {
    private Permission() {}

    static Optional<Refused> refusal(
            Procedure procedure, CaseState state, MoveRule rule, Role role) {
        return role(rule, role)
                .or(() -> stage(state, rule, role))
                .or(() -> Conditions.refusal(procedure, state, rule, role))
                .or(() -> holder(procedure, state, rule));
    }

    private static Optional<Refused> role(MoveRule rule, Role role) {
        return rule.by().contains(role)
                ? Optional.empty()
                : refused(
                        "wrong-role",
                        "'%s' is a move of %s, not of %s. Ask them to make it."
                                .formatted(rule.id(), new TreeSet<>(rule.by()), role));
    }

    private static Optional<Refused> stage(CaseState state, MoveRule rule, Role role) {
        return rule.from().contains(state.stage())
                ? Optional.empty()
                : refused(
                        "wrong-stage",
                        "The case is in stage '%s'; '%s' may be made in %s. Reload the case to see what %s may do now."
                                .formatted(
                                        state.stage(),
                                        rule.id(),
                                        String.join(", ", new TreeSet<>(rule.from())),
                                        role));
    }

    /// A clock that runs for the desk that has the case needs such a desk.
    private static Optional<Refused> holder(Procedure procedure, CaseState state, MoveRule rule) {
        boolean needed =
                rule.clocks().stream()
                        .filter(effect -> !effect.clock().equals(ClockEffect.ALL))
                        .anyMatch(effect -> procedure.clock(effect.clock()).perHolder());
        boolean held =
                rule.has(Effect.HOLD)
                        || (!rule.has(Effect.RELEASE) && state.findHolder().isPresent());
        return needed && !held
                ? refused("no-holder", "No desk holds the case. Assign it to one first.")
                : Optional.empty();
    }

    static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
