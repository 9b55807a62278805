// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The Reserve Bank of India's table of rates, saved as CSV.
///
/// Source: Reserve Bank of India, Database on Indian Economy, "Major monetary policy rates and
/// reserve requirements".
final class RbiTable implements PublishedTable {
    private static final DateTimeFormatter DAY = PublishedTable.form("dd-MM-uuuu");
    private static final String DATE = "Effective Date";
    private static final String RATE = "Bank Rate";

    @Override
    public List<Observation> read(List<String> lines) {
        Columns columns = Columns.of(lines);
        if (!columns.has(DATE) || !columns.has(RATE)) {
            throw PublishedTable.wrong(
                    1, "must be a header with the columns %s and %s".formatted(DATE, RATE));
        }
        List<Observation> read = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
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
}
