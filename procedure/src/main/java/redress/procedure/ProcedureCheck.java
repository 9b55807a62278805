// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds everything that is wrong in the rules of a procedure.
final class ProcedureCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Procedure procedure;
    private final Problems problems = new Problems();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<Problem> of(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        if (procedure.stages().isEmpty()) {
            return List.of(
                    new Problem("no-stage", "stages", "A procedure needs stages; list them."));
        }
        check.ids("stages", procedure.stages(), Stage::id);
        check.ids("moves", procedure.moves(), MoveRule::id);
        check.ids("clocks", procedure.clocks(), ClockRule::id);
        check.grounds();
        check.limits();
        procedure.moves().forEach(rule -> new MoveCheck(procedure, rule, check.problems).run());
        procedure.clocks().forEach(rule -> new ClockCheck(procedure, rule, check.problems).run());
        check.stages();
        return check.problems.found();
    }

    private <T> void ids(String list, List<T> things, Function<T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            String id = idOf.apply(thing);
            String where = "%s.%s".formatted(list, id);
            problems.unless(
                    ID.matcher(id).matches(),
                    "bad-id",
                    where,
                    "'%s' must be lower-case letters, digits and hyphens, at most 40."
                            .formatted(id));
            problems.unless(
                    seen.add(id), "twice", where, "'%s' stands twice; remove one.".formatted(id));
        }
    }

    private void grounds() {
        Map<String, Ground> seen = new HashMap<>();
        for (Ground ground : procedure.grounds()) {
            Ground other = seen.putIfAbsent(ground.id(), ground);
            problems.unless(
                    other == null,
                    "ground-differs",
                    "grounds." + ground.id(),
                    "Ground '%s' has two meanings; give one of them another id."
                            .formatted(ground.id()));
        }
    }

    private void limits() {
        problems.unless(
                procedure.transferLimit() >= 0,
                "bad-limit",
                "transferLimit",
                "The transfer limit (%d) must be 0 or more.".formatted(procedure.transferLimit()));
        problems.unless(
                procedure.version() >= 1,
                "bad-version",
                "version",
                "The version (%d) must be 1 or more.".formatted(procedure.version()));
    }

    private void stages() {
        Set<String> reached = reached();
        for (Stage stage : procedure.stages()) {
            String where = "stages." + stage.id();
            problems.unless(
                    reached.contains(stage.id()),
                    "unreachable-stage",
                    where,
                    "No chain of moves leads from '%s' to '%s'; add a move to it or remove it."
                            .formatted(procedure.stages().getFirst().id(), stage.id()));
            problems.unless(
                    stage.phase() == Phase.CLOSED || leaves(stage.id()),
                    "dead-end",
                    where,
                    "No move leads out of the open stage '%s'; add one.".formatted(stage.id()));
        }
        problems.unless(
                procedure.stages().stream().anyMatch(stage -> stage.phase() == Phase.CLOSED),
                "never-closed",
                "stages",
                "No stage is closed, so that no case ever ends; mark one as closed.");
    }

    private boolean leaves(String stage) {
        return procedure.moves().stream()
                .anyMatch(rule ->
                        rule.from().contains(stage)
                                && !rule.to().equals(MoveRule.SAME)
                                && !rule.to().equals(stage));
    }

    private Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        reached.add(procedure.stages().getFirst().id());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (MoveRule rule : procedure.moves()) {
                boolean starts = rule.from().stream().anyMatch(reached::contains);
                grew |=
                        starts
                                && procedure.findStage(rule.to()).isPresent()
                                && reached.add(rule.to());
            }
        }
        return reached;
    }
}
