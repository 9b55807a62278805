// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.util.List;
import redress.interest.internal.Csv;

/// The columns of a table with a header, by their names.
record Columns(List<String> names) {
    /// Reads the header, which must be the first line.
    static Columns of(List<String> lines) {
        List<String> names = lines.isEmpty() ? List.of() : Csv.fields(lines.getFirst());
        return new Columns(names.stream().map(String::strip).toList());
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /// The cells of one line; too many or too few are refused.
    List<String> cells(int line, String text) {
        List<String> cells = Csv.fields(text).stream().map(String::strip).toList();
        if (cells.size() != names.size()) {
            throw PublishedTable.wrong(
                    line,
                    "has %d cells, and the header names %d".formatted(cells.size(), names.size()));
        }
        return cells;
    }

    String cell(List<String> cells, String name) {
        return cells.get(names.indexOf(name));
    }
}
