// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import redress.procedure.ClockEffect.Action;

/// Finds what is wrong in one clock, also where it could run out and nothing would happen.
final class ClockCheck {
    private static final Set<Action> RUNS = Set.of(Action.START, Action.CONTINUE, Action.RESUME);
    private static final Set<Action> STANDS = Set.of(Action.STOP, Action.SUSPEND);

    private final Procedure procedure;
    private final ClockRule clock;
    private final Problems problems;

    ClockCheck(Procedure procedure, ClockRule clock, Problems problems) {
        this.procedure = procedure;
        this.clock = clock;
        this.problems = problems;
    }

    void run() {
        problems.unless(
                does(Action.START) || does(Action.CONTINUE),
                "never-started",
                "clocks." + clock.id(),
                "No move starts clock '%s'; add it to a move or remove it.".formatted(clock.id()));
        problems.unless(
                !does(Action.SUSPEND) || does(Action.RESUME) || does(Action.CONTINUE),
                "never-resumed",
                "clocks." + clock.id(),
                "Clock '%s' can be suspended and no move resumes it; add one."
                        .formatted(clock.id()));
        problems.unless(
                clock.extensionCap() >= 0,
                "bad-cap",
                at("extensionCap"),
                "The extension cap (%d) must be 0 or more.".formatted(clock.extensionCap()));
        procedure
                .findMove(clock.onExpiry())
                .ifPresentOrElse(
                        this::expiry,
                        () ->
                                problems.add(
                                        "unknown-move",
                                        at("onExpiry"),
                                        "Move '%s' is not listed under moves; correct it or add it."
                                                .formatted(clock.onExpiry())));
    }

    private void expiry(MoveRule expiry) {
        problems.unless(
                expiry.has(Effect.EXPIRE),
                "expiry-without-effect",
                at("onExpiry"),
                "Move '%s' must have the effect EXPIRE to record that the clock ran out; add it."
                        .formatted(expiry.id()));
        Set<String> stuck = new TreeSet<>(stagesWhereItRuns());
        stuck.removeAll(expiry.from());
        for (String stage : stuck) {
            problems.add(
                    "cannot-expire",
                    at("onExpiry"),
                    "Clock '%s' can be running in stage '%s', where '%s' may not be made; stop it before or add the stage."
                            .formatted(clock.id(), stage, expiry.id()));
        }
    }

    /// Stages in which the clock can be running: from where a move sets it going, along every move
    /// that does not stop it.
    private Set<String> stagesWhereItRuns() {
        Set<String> running = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        procedure.moves().stream()
                .filter(rule -> touches(rule, RUNS))
                .forEach(rule -> rule.from().forEach(from -> open.addAll(targets(rule, from))));
        while (!open.isEmpty()) {
            String stage = open.pop();
            if (running.add(stage)) {
                procedure.moves().stream()
                        .filter(rule -> rule.from().contains(stage) && !stops(rule))
                        .forEach(rule -> open.addAll(targets(rule, stage)));
            }
        }
        return running;
    }

    private List<String> targets(MoveRule rule, String from) {
        return switch (rule.to()) {
            case MoveRule.SAME -> List.of(from);
            case MoveRule.BACK -> before(from);
            default -> List.of(rule.to());
        };
    }

    private List<String> before(String stage) {
        return procedure.moves().stream()
                .filter(rule -> rule.to().equals(stage))
                .flatMap(rule -> rule.from().stream())
                .filter(from -> !from.equals(stage))
                .distinct()
                .toList();
    }

    private boolean stops(MoveRule rule) {
        boolean named =
                rule.clocks().stream().anyMatch(effect -> effect.clock().equals(clock.id()));
        boolean all =
                !named
                        && rule.clocks().stream()
                                .anyMatch(effect -> effect.clock().equals(ClockEffect.ALL));
        boolean leaves = clock.perHolder() && (rule.has(Effect.HOLD) || rule.has(Effect.RELEASE));
        return all || leaves || touches(rule, STANDS) || rule.id().equals(clock.onExpiry());
    }

    private boolean does(Action action) {
        return procedure.moves().stream().anyMatch(rule -> touches(rule, Set.of(action)));
    }

    private boolean touches(MoveRule rule, Set<Action> actions) {
        return rule.clocks().stream()
                .anyMatch(effect ->
                        effect.clock().equals(clock.id()) && actions.contains(effect.action()));
    }

    private String at(String field) {
        return "clocks.%s.%s".formatted(clock.id(), field);
    }
}
