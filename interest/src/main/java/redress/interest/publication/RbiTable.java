// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import redress.interest.internal.Csv;

/// The Reserve Bank of India's table of rates, saved as CSV: a title, a header of one or more
/// lines, perhaps the numbers of the columns, one line for each day on which a rate changed, then
/// notes.
///
/// Source: Reserve Bank of India, Handbook of Statistics on Indian Economy, "Major monetary policy
/// rates and reserve requirements".
final class RbiTable implements PublishedTable {
    private static final DateTimeFormatter DAY = PublishedTable.form("dd-MM-uuuu");
    private static final String DATE = "Effective Date";
    private static final String RATE = "Bank Rate";
    private static final int LOWEST_HEADER = 10;

    @Override
    public List<Observation> read(List<String> lines) {
        int header = header(lines);
        Columns columns = Columns.of(lines.get(header), ',');
        int first = firstDay(columns, lines, header + 1);
        List<Observation> read = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            if (!isNote(lines.get(i))) {
                List<String> cells = columns.cells(i + 1, lines.get(i));
                String value = columns.cell(cells, RATE);
                if (!value.isEmpty() && !value.equals("-")) {
                    read.add(
                            new Observation(
                                    i + 1,
                                    PublishedTable.day(i + 1, columns.cell(cells, DATE), DAY),
                                    PublishedTable.percent(i + 1, value)));
                }
            }
        }
        return read;
    }

    /// The line of the header; it may stand below a title.
    private static int header(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), LOWEST_HEADER); i++) {
            Columns columns = Columns.of(lines.get(i), ',');
            if (columns.has(DATE) && columns.has(RATE)) {
                return i;
            }
        }
        throw PublishedTable.wrong(
                1, "must be a header with the columns %s and %s".formatted(DATE, RATE));
    }

    /// The first line below the header that is not more of it: that has a day.
    private static int firstDay(Columns columns, List<String> lines, int from) {
        int line = from;
        while (line < Math.min(lines.size(), from + LOWEST_HEADER)
                && !isDay(columns, lines.get(line))) {
            line++;
        }
        return line;
    }

    /// Whether its cell looks like a day; the numbers of the columns do not.
    private static boolean isDay(Columns columns, String line) {
        List<String> cells = Csv.fields(line);
        int column = columns.names().indexOf(DATE);
        return column < cells.size() && cells.get(column).strip().matches("\\d+[-/. ].*");
    }

    /// Whether nothing stands there, or only a text in the first cell.
    private static boolean isNote(String line) {
        List<String> cells = Csv.fields(line).stream().map(String::strip).toList();
        String first = cells.getFirst();
        return cells.stream().skip(1).allMatch(String::isEmpty)
                && (first.isEmpty() || !Character.isDigit(first.charAt(0)));
    }
}
