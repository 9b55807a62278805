// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.util.List;
import redress.interest.internal.Csv;

/// The columns of a table with a header, by their names.
record Columns(List<String> names, char separator) {
    /// Reads the header, which must be the first line, with commas between its cells.
    static Columns of(List<String> lines) {
        return of(lines.isEmpty() ? "" : lines.getFirst(), ',');
    }

    static Columns of(String header, char separator) {
        List<String> names = Csv.fields(header, separator).stream().map(String::strip).toList();
        return new Columns(names, separator);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /// The cells of one line; too many or too few are refused.
    List<String> cells(int line, String text) {
        List<String> cells = Csv.fields(text, separator).stream().map(String::strip).toList();
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
