// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Where the columns that somebody looks for stand in a table.
public record Columns(List<String> names, List<String> unread) {
    private static final int LONGEST_QUOTE = 80;

    public Columns {
        names = List.copyOf(names);
        unread = List.copyOf(unread);
    }

    /// The columns of a table, which must have those that are needed, each once.
    ///
    /// @throws BadTable when one is missing or named twice
    public static Columns of(Table table, List<String> needed, List<String> possible) {
        List<String> names = table.columns();
        Set<String> distinct = new HashSet<>(names);
        boolean twice =
                names.stream()
                        .filter(name -> needed.contains(name) || possible.contains(name))
                        .anyMatch(name -> names.indexOf(name) != names.lastIndexOf(name));
        if (twice || !distinct.containsAll(needed)) {
            String may = possible.isEmpty() ? "" : " and may name " + String.join(",", possible);
            throw new BadTable(
                    "%s: its columns (%s) must name %s%s, each once, separated by commas"
                            .formatted(table.name(), quote(names), String.join(",", needed), may));
        }
        List<String> unread =
                names.stream()
                        .filter(name -> !needed.contains(name) && !possible.contains(name))
                        .toList();
        return new Columns(names, unread);
    }

    /// The place of a column that is needed.
    public int at(String name) {
        return names.indexOf(name);
    }

    /// The place of a column that may be there.
    public OptionalInt find(String name) {
        int place = names.indexOf(name);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static String quote(List<String> names) {
        String all = String.join(",", names).replaceAll("[\\p{Cntrl}\uFFFD]", "?");
        return all.length() <= LONGEST_QUOTE ? all : all.substring(0, LONGEST_QUOTE) + "…";
    }
}
