// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static redress.procedure.Permission.refused;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.procedure.ClockEffect.Action;
import redress.procedure.Decision.Refused;

/// What must be so before a move may touch a clock.
final class ClockConditions {
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}");

    private ClockConditions() {}

    static Optional<Refused> refusal(Act act) {
        return notDue(act)
                .or(() ->
                        act.rule().clocks().stream()
                                .flatMap(effect -> refusal(act, effect).stream())
                                .findFirst());
    }

    private static Optional<Refused> refusal(Act act, ClockEffect effect) {
        boolean asked = effect.action() == Action.SUSPEND && effect.ground() == null;
        if (!asked && effect.action() != Action.EXTEND) {
            return Optional.empty();
        }
        ClockState clock = act.clock(effect.clock());
        return standing(clock, effect.action())
                .or(() -> ground(clock, act.given(Fact.GROUND)))
                .or(() ->
                        effect.action() == Action.EXTEND
                                ? days(clock, act.given(Fact.DAYS))
                                : Optional.empty());
    }

    private static Optional<Refused> notDue(Act act) {
        if (!act.rule().has(Effect.EXPIRE)) {
            return Optional.empty();
        }
        String id = act.given(Fact.CLOCK);
        @Nullable ClockState clock = act.state().clocks().get(id);
        if (clock == null || clock.status() != ClockStatus.RUNNING) {
            return refused(
                    "clock-not-running",
                    "Clock '%s' is not running, so it cannot run out. Nothing to do."
                            .formatted(id));
        }
        if (!clock.rule().onExpiry().equals(act.rule().id())) {
            return refused(
                    "wrong-expiry",
                    "When clock '%s' runs out the move is '%s', not '%s'."
                            .formatted(id, clock.rule().onExpiry(), act.rule().id()));
        }
        Instant fires = clock.findFiresAt(act.calendar()).orElseThrow();
        return act.at().isBefore(fires)
                ? refused(
                        "clock-not-due",
                        "Clock '%s' runs out at %s, not before. Try again then."
                                .formatted(id, fires))
                : Optional.empty();
    }

    private static Optional<Refused> standing(ClockState clock, Action action) {
        boolean running = !clock.entries().isEmpty() && clock.status() == ClockStatus.RUNNING;
        boolean suspended = clock.status() == ClockStatus.SUSPENDED;
        return running || (suspended && action == Action.EXTEND)
                ? Optional.empty()
                : refused(
                        "clock-not-running",
                        "Clock '%s' is %s. Only a running clock can be suspended or extended."
                                .formatted(
                                        clock.id(),
                                        clock.entries().isEmpty()
                                                ? "not started"
                                                : clock.status()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT)));
    }

    private static Optional<Refused> ground(ClockState clock, String ground) {
        return clock.rule().ground(ground) == null
                ? refused(
                        "unknown-ground",
                        "ground '%s' does not allow this for clock '%s'. Choose one of: %s."
                                .formatted(ground, clock.id(), Grounds.ids(clock.rule().grounds())))
                : Optional.empty();
    }

    private static Optional<Refused> days(ClockState clock, String days) {
        if (!DAYS.matcher(days).matches()) {
            return refused(
                    "bad-days",
                    "days '%s' must be a whole number from 1.".formatted(Details.quoted(days)));
        }
        int left = clock.rule().extensionCap() - clock.extendedDays();
        return Integer.parseInt(days) > left
                ? refused(
                        "extension-cap",
                        "Clock '%s' can be extended by %d days in all and %d are left; %s are too many."
                                .formatted(clock.id(), clock.rule().extensionCap(), left, days))
                : Optional.empty();
    }
}
