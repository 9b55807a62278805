// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.ClockEffect.Action;

/// Reads move rules from a table; the event is the id with `-done`.
final class RuleTable {
    private RuleTable() {}

    static List<MoveRule> read(String table, List<Ground> grounds) {
        return table.lines().skip(1).map(line -> rule(line, grounds)).toList();
    }

    private static MoveRule rule(String line, List<Ground> grounds) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String needs = cells.get(6);
        Map<String, String> sets = new HashMap<>();
        words(needs, " ")
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", -1))
                .forEach(pair -> sets.put(pair[0], pair[1]));
        return new MoveRule(
                cells.get(0),
                cells.get(0) + "-done",
                words(cells.get(1), " ").collect(Collectors.toSet()),
                cells.get(2),
                words(cells.get(3), " ").map(Role::valueOf).collect(Collectors.toSet()),
                words(needs, " ")
                        .filter(word -> !word.matches(".*[=:].*"))
                        .collect(Collectors.toSet()),
                grounds.stream().filter(one -> needs.contains("ground:" + one.id())).toList(),
                words(cells.get(4), " ").map(Effect::valueOf).collect(Collectors.toSet()),
                words(cells.get(5), ",").map(RuleTable::clock).toList(),
                sets);
    }

    private static ClockEffect clock(String text) {
        String[] words = text.split(" ", -1);
        return new ClockEffect(
                Action.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1],
                words.length > 2 ? words[2] : null);
    }

    private static Stream<String> words(String text, String between) {
        return Arrays.stream(text.split(between, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
