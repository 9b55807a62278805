// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a CSV file with a header: commas, double quotes around cells that need them, one row a
/// line.
final class CsvFile {
    private static final int MOST_ROWS = 100_000;

    private final SourceFile file;
    private final List<String> columns;
    private final List<String> others;

    /// @param columns those it must have; any other is refused but `source` and `note`
    CsvFile(SourceFile file, String... columns) {
        this(file, List.of(columns), List.of("source", "note"));
    }

    /// @param columns those it must have
    /// @param others those it may have
    CsvFile(SourceFile file, List<String> columns, List<String> others) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.others = List.copyOf(others);
    }

    List<CsvRow> rows() {
        List<String> lines = file.text().stream().flatMap(String::lines).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> header = cells(lines.getFirst(), 1);
        if (header == null || !isHeader(header)) {
            return List.of();
        }
        List<CsvRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size() && rows.size() < MOST_ROWS; i++) {
            CsvRow row = row(lines.get(i), i + 1, header);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// The rows, with a finding for an id that stands twice.
    List<CsvRow> rowsById() {
        Set<String> seen = new HashSet<>();
        List<CsvRow> rows = rows();
        for (CsvRow row : rows) {
            String id = row.id("id");
            if (!id.isEmpty() && !seen.add(id)) {
                row.add("twice", "'%s' stands twice; remove one.".formatted(id));
            }
        }
        return rows;
    }

    private boolean isHeader(List<String> header) {
        boolean fine = true;
        for (String column : columns) {
            if (!header.contains(column)) {
                file.add(1, "no-column", "Column '%s' is missing; add it.".formatted(column));
                fine = false;
            }
        }
        for (String column : header) {
            if (!columns.contains(column) && !others.contains(column)) {
                file.add(
                        1,
                        "unknown-column",
                        "Column '%s' is not known; remove it.".formatted(column));
                fine = false;
            }
        }
        return fine;
    }

    private @Nullable CsvRow row(String line, int number, List<String> header) {
        if (line.isBlank() || line.startsWith("#")) {
            return null;
        }
        List<String> cells = cells(line, number);
        if (cells == null) {
            return null;
        }
        if (cells.size() != header.size()) {
            file.add(
                    number,
                    "bad-row",
                    "The row has %d cells and the header %d; quote cells that contain a comma."
                            .formatted(cells.size(), header.size()));
            return null;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return new CsvRow(file, number, byColumn);
    }

    private @Nullable List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            file.add(number, "open-quote", "A quote is not closed on this line; close it.");
            return null;
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
