// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The two tables in which the Bank of England offers the Bank Rate.
///
/// Source: Bank of England, Interactive Database help (`CSVF=TN`), and its page "Bank Rate history
/// and data".
final class BankOfEnglandTable implements PublishedTable {
    private static final DateTimeFormatter LONG = PublishedTable.form("d MMM uuuu");

    /// The Bank Rate is listed since 1975, so `75` to `99` are years of the last century.
    private static final DateTimeFormatter SHORT =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMM ")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1975)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public List<Observation> read(List<String> lines) {
        Columns columns = Columns.of(lines);
        boolean daily = columns.names().equals(List.of("DATE", "IUDBEDR"));
        if (!daily && !columns.names().equals(List.of("Date Changed", "Rate"))) {
            throw PublishedTable.wrong(
                    1, "must be the header DATE,IUDBEDR or the header Date Changed,Rate");
        }
        List<Observation> read = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = columns.cells(i + 1, lines.get(i));
                read.add(
                        new Observation(
                                i + 1,
                                PublishedTable.day(i + 1, cells.getFirst(), daily ? LONG : SHORT),
                                PublishedTable.percent(i + 1, cells.getLast())));
            }
        }
        return read;
    }
}
