// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import redress.matching.cluster.Edge;
import redress.matching.cluster.Group;
import redress.matching.cluster.Grouping;
import redress.matching.cluster.Member;
import redress.matching.cluster.Update;
import redress.matching.weigh.Comparison;
import redress.matching.weigh.Convergence;
import redress.matching.weigh.Estimation;
import redress.matching.weigh.Field;
import redress.matching.weigh.Model;
import redress.matching.weigh.Schema;
import redress.matching.weigh.Tally;

/// People, whom the engine weighs without having been made for them, and without any label.
///
/// Records are rows by column. Pairs that share a key are compared; `u` comes from random pairs,
/// `m` from one pass for each key, with the columns of the key left out.
final class People {
    private static final int RANDOM_PAIRS = 1_000_000;
    private static final int LARGEST_BLOCK = 200;
    private static final int RARE = 12;

    private final List<Map<String, String>> records;
    private final List<Set<String>> keys;
    private final Map<Set<String>, List<int[]>> pairs = new LinkedHashMap<>();
    private final Schema<Map<String, String>> schema;
    final List<Convergence> passes = new ArrayList<>();
    private Model model;

    /// `columns` are compared by edits, each key is columns that must be equal, and `mayPair` says
    /// which records can be one.
    People(
            List<Map<String, String>> records,
            List<String> columns,
            List<Set<String>> keys,
            PairRule mayPair) {
        this.records = records;
        this.keys = keys;
        this.schema = Comparison.schema(columns.stream().map(this::comparison).toList());
        keys.forEach(key -> pairs.put(key, block(key, mayPair)));
        this.model = learn();
    }

    interface PairRule {
        boolean allows(Map<String, String> one, Map<String, String> other);
    }

    private Comparison<Map<String, String>> comparison(String column) {
        Map<String, Integer> counts = new HashMap<>();
        records.forEach(row -> counts.merge(row.getOrDefault(column, ""), 1, Integer::sum));
        Field field =
                Field.of(
                        column,
                        "same, rare",
                        "same",
                        "one edit",
                        "two edits",
                        "alike",
                        "different");
        Function<Map<String, String>, String> text = row -> row.getOrDefault(column, "");
        return new Comparison<>(
                field,
                text,
                (one, other) -> {
                    if (one.equals(other)) {
                        return counts.getOrDefault(one, 1) <= RARE ? 1 : 2;
                    }
                    int edits = Spelling.edits(one, other);
                    return edits <= 2 ? edits + 2 : Spelling.alike(one, other) ? 5 : 6;
                });
    }

    private List<int[]> block(Set<String> key, PairRule mayPair) {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int at = 0; at < records.size(); at++) {
            StringBuilder value = new StringBuilder();
            boolean whole = true;
            for (String column : key) {
                String part = part(records.get(at), column);
                whole &= !part.isEmpty();
                value.append(part).append('|');
            }
            if (whole) {
                blocks.computeIfAbsent(value.toString(), any -> new ArrayList<>()).add(at);
            }
        }
        List<int[]> found = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            for (int one = 0; block.size() <= LARGEST_BLOCK && one < block.size(); one++) {
                for (int other = one + 1; other < block.size(); other++) {
                    if (mayPair.allows(
                            records.get(block.get(one)), records.get(block.get(other)))) {
                        found.add(new int[] {block.get(one), block.get(other)});
                    }
                }
            }
        }
        return found;
    }

    /// The value of a column, or of `column:3` its first three letters.
    private static String part(Map<String, String> row, String column) {
        int colon = column.indexOf(':');
        if (colon < 0) {
            return row.getOrDefault(column, "");
        }
        int length = Integer.parseInt(column.substring(colon + 1));
        String value = row.getOrDefault(column.substring(0, colon), "");
        return value.length() < length ? "" : value.substring(0, length);
    }

    private static Set<String> columns(Set<String> key) {
        return key.stream().map(column -> column.replaceAll(":.*", "")).collect(Collectors.toSet());
    }

    private Model learn() {
        Tally random = new Tally(schema.fields());
        Random draw = new Random(4);
        int[] levels = new int[schema.fields().size()];
        for (int pair = 0; pair < RANDOM_PAIRS; pair++) {
            compare(draw.nextInt(records.size()), draw.nextInt(records.size()), levels);
            random.add(levels);
        }
        Estimation estimation = Estimation.fromRandomPairs(random);
        for (Set<String> key : keys) {
            Tally tally = new Tally(schema.fields());
            for (int[] pair : pairs.getOrDefault(key, List.of())) {
                compare(pair[0], pair[1], levels);
                tally.add(levels);
            }
            passes.add(estimation.pass(tally, columns(key)));
        }
        double perPair = 1.0 / records.size();
        return estimation.toModel("people", perPair);
    }

    private void compare(int one, int other, int[] levels) {
        schema.compare(records.get(one), records.get(other), levels);
    }

    /// The distinct pairs of all keys with their probabilities.
    List<Edge> edges(double least) {
        Set<Long> seen = new HashSet<>();
        List<Edge> edges = new ArrayList<>();
        int[] levels = new int[schema.fields().size()];
        for (List<int[]> list : pairs.values()) {
            for (int[] pair : list) {
                if (seen.add((long) pair[0] << 32 | pair[1])) {
                    compare(pair[0], pair[1], levels);
                    double probability = model.probability(model.bits(levels));
                    if (probability >= least) {
                        edges.add(Edge.of(name(pair[0]), name(pair[1]), probability));
                    }
                }
            }
        }
        return edges;
    }

    private static String name(int record) {
        return String.format("%06d", record);
    }

    /// How the pairs at this probability or more stand against the truth.
    Score pairs(double threshold, Function<Map<String, String>, String> truth) {
        double right = 0;
        double wrong = 0;
        for (Edge edge : edges(threshold)) {
            if (truthOf(edge.left(), truth).equals(truthOf(edge.right(), truth))) {
                right++;
            } else {
                wrong++;
            }
        }
        return new Score(right, wrong, truePairs(truth) - right);
    }

    /// How the groups at this threshold stand against the truth, counted in pairs.
    Score groups(double threshold, Function<Map<String, String>, String> truth) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < records.size(); at++) {
            members.add(new Member(name(at), false, List.of()));
        }
        Grouping grouping = new Grouping(threshold);
        grouping.update(Update.of(members, edges(0.001)));
        double right = 0;
        double all = 0;
        for (Group group : grouping.groups()) {
            Map<String, Integer> sizes = new HashMap<>();
            group.members().forEach(id -> sizes.merge(truthOf(id, truth), 1, Integer::sum));
            right += sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
            all += group.members().size() * (group.members().size() - 1.0) / 2;
        }
        return new Score(right, all - right, truePairs(truth) - right);
    }

    private String truthOf(String id, Function<Map<String, String>, String> truth) {
        return truth.apply(records.get(Integer.parseInt(id)));
    }

    private double truePairs(Function<Map<String, String>, String> truth) {
        Map<String, Integer> sizes = new HashMap<>();
        records.forEach(row -> sizes.merge(truth.apply(row), 1, Integer::sum));
        return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }
}
