// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.procedure.Ground;
import redress.procedure.Phase;
import redress.procedure.Problem;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/// Reads a procedure from its file and has it checked; problems of the rules are told at their
/// line.
final class ProcedureReader {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "version",
                    "title",
                    "kind",
                    "transferLimit",
                    "outcomes",
                    "stages",
                    "clocks",
                    "moves");
    private static final int MOST = 10_000;

    private final SourceFile file;
    private final Findings findings;
    private final GroundList grounds;
    private final Set<String> outcomes;
    private final Map<String, Integer> lines = new HashMap<>();

    ProcedureReader(SourceFile file, Map<String, Ground> grounds, Set<String> outcomes) {
        this.file = file;
        this.findings = file.findings();
        this.grounds = new GroundList(grounds);
        this.outcomes = Set.copyOf(outcomes);
    }

    /// The procedure, also where it has findings: other files may name it.
    Optional<Procedure> read() {
        int before = findings.count();
        Optional<Procedure> procedure = new YamlFile(file).root().map(this::procedure);
        if (findings.count() == before) {
            procedure.ifPresent(this::check);
        }
        return procedure;
    }

    private Procedure procedure(YamlMap root) {
        root.allow(KEYS);
        root.keys().forEach(key -> lines.put(key, root.line(key)));
        List<Stage> stages = stages(root.map("stages"));
        YamlMap clocks = root.map("clocks");
        note("clocks", clocks);
        YamlMap moves = root.map("moves");
        note("moves", moves);
        return new Procedure(
                root.text("id"),
                root.number("version", 1, MOST),
                root.text("title"),
                root.text("kind"),
                root.number("transferLimit", 2, MOST),
                stages,
                new MoveReader(grounds, stages).rules(moves),
                new ClockReader(grounds).rules(clocks),
                outcomes(root));
    }

    private List<Stage> stages(YamlMap map) {
        note("stages", map);
        List<Stage> stages = new ArrayList<>();
        for (String id : map.keys()) {
            stages.add(new Stage(id, Choice.of(map, id, Phase.class, Phase.OPEN)));
        }
        return stages;
    }

    private Set<String> outcomes(YamlMap root) {
        Set<String> named = new HashSet<>(root.texts("outcomes"));
        for (String outcome : named) {
            if (!outcomes.contains(outcome)) {
                root.add(
                        "outcomes",
                        "unknown-outcome",
                        "Outcome '%s' is not in outcomes.csv; correct it or add it."
                                .formatted(outcome));
            }
        }
        return named;
    }

    private void note(String list, YamlMap map) {
        for (String id : map.keys()) {
            String where = list + '.' + id;
            lines.put(where, map.line(id));
            if (!list.equals("stages")) {
                YamlMap one = map.map(id);
                one.keys().forEach(key -> lines.put(where + '.' + key, one.line(key)));
            }
        }
    }

    private void check(Procedure procedure) {
        for (Problem problem : procedure.problems()) {
            file.add(lineOf(problem.where()), problem.code(), problem.message());
        }
    }

    private int lineOf(String where) {
        String place = where;
        while (!lines.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return lines.getOrDefault(place, 1);
    }
}
