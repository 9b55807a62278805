// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import redress.procedure.ClockEffect.Action;

/// Finds what is wrong in one move.
final class MoveCheck {
    private final Procedure procedure;
    private final MoveRule rule;
    private final Problems problems;

    MoveCheck(Procedure procedure, MoveRule rule, Problems problems) {
        this.procedure = procedure;
        this.rule = rule;
        this.problems = problems;
    }

    void run() {
        stages();
        problems.unless(
                !rule.by().isEmpty(),
                "no-role",
                at("by"),
                "Nobody may make '%s'; name who.".formatted(rule.id()));
        problems.unless(
                !rule.event().isBlank(),
                "no-event",
                at("event"),
                "'%s' leaves no event; name it in the past tense.".formatted(rule.id()));
        outcome();
        expiry();
        Set<String> touched = new HashSet<>();
        for (ClockEffect effect : rule.clocks()) {
            problems.unless(
                    touched.add(effect.clock()),
                    "clock-twice",
                    at("clocks"),
                    "'%s' does two things to clock '%s'; keep one."
                            .formatted(rule.id(), effect.clock()));
            clock(effect);
        }
    }

    private void stages() {
        problems.unless(
                !rule.from().isEmpty(),
                "no-from",
                at("from"),
                "'%s' starts nowhere; name its stages.".formatted(rule.id()));
        for (String stage : new TreeSet<>(rule.from())) {
            known(stage, "from");
        }
        if (!rule.to().equals(MoveRule.SAME) && !rule.to().equals(MoveRule.BACK)) {
            known(rule.to(), "to");
        }
    }

    private void known(String stage, String field) {
        problems.unless(
                procedure.findStage(stage).isPresent(),
                "unknown-stage",
                at(field),
                "Stage '%s' is not listed under stages; correct it or add it.".formatted(stage));
    }

    private void outcome() {
        String set = rule.sets().get(Fact.OUTCOME);
        problems.unless(
                set == null || procedure.outcomes().contains(set),
                "unknown-outcome",
                at("sets"),
                "Outcome '%s' is not listed under outcomes; correct it or add it.".formatted(set));
        for (String name : new TreeSet<>(rule.sets().keySet())) {
            problems.unless(
                    name.equals(Fact.OUTCOME),
                    "unknown-fact",
                    at("sets"),
                    "A move can set the fact 'outcome' only, not '%s'; remove it.".formatted(name));
        }
        problems.unless(
                !closes() || set != null || rule.requires().contains(Fact.OUTCOME),
                "no-outcome",
                at("to"),
                "'%s' closes the case without an outcome; set one or require it."
                        .formatted(rule.id()));
    }

    private boolean closes() {
        return isClosed(rule.to()) && rule.from().stream().anyMatch(from -> !isClosed(from));
    }

    private boolean isClosed(String stage) {
        return procedure
                .findStage(stage)
                .filter(found -> found.phase() == Phase.CLOSED)
                .isPresent();
    }

    private void expiry() {
        boolean expires = rule.has(Effect.EXPIRE);
        problems.unless(
                !expires || rule.by().equals(Set.of(Role.SYSTEM)),
                "expiry-by-person",
                at("by"),
                "'%s' records that a clock ran out, which only SYSTEM does; correct who may make it."
                        .formatted(rule.id()));
        problems.unless(
                !expires
                        || procedure.clocks().stream()
                                .anyMatch(clock -> clock.onExpiry().equals(rule.id())),
                "expiry-of-nothing",
                at("effects"),
                "No clock names '%s' as what happens when it runs out; remove the effect or name it."
                        .formatted(rule.id()));
    }

    private void clock(ClockEffect effect) {
        if (effect.clock().equals(ClockEffect.ALL)) {
            problems.unless(
                    effect.action() == Action.STOP,
                    "all-clocks",
                    at("clocks"),
                    "'*' stands for all clocks and can only be stopped; name a clock.");
            return;
        }
        procedure
                .findClock(effect.clock())
                .ifPresentOrElse(
                        clock -> grounds(effect, clock),
                        () ->
                                problems.add(
                                        "unknown-clock",
                                        at("clocks"),
                                        "Clock '%s' is not listed under clocks; correct it or add it."
                                                .formatted(effect.clock())));
    }

    private void grounds(ClockEffect effect, ClockRule clock) {
        String ground = effect.ground();
        boolean needs = effect.action() == Action.SUSPEND || effect.action() == Action.EXTEND;
        problems.unless(
                !needs || !clock.grounds().isEmpty(),
                "no-grounds",
                at("clocks"),
                "Clock '%s' has no grounds, so '%s' could never be made; list them."
                        .formatted(clock.id(), rule.id()));
        problems.unless(
                ground == null || clock.ground(ground) != null,
                "unknown-ground",
                at("clocks"),
                "Ground '%s' is not one of clock '%s'; correct it or add it there."
                        .formatted(ground, clock.id()));
        problems.unless(
                effect.action() != Action.EXTEND || clock.extensionCap() > 0,
                "no-cap",
                at("clocks"),
                "Clock '%s' has no extension cap, so '%s' could never be made; set it."
                        .formatted(clock.id(), rule.id()));
    }

    private String at(String field) {
        return "moves.%s.%s".formatted(rule.id(), field);
    }
}
