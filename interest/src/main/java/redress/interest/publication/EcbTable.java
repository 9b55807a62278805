// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SDMX-CSV as the data portal of the European Central Bank writes it.
///
/// Source: ECB Data Portal, API help, format `csvdata`.
final class EcbTable implements PublishedTable {
    private static final DateTimeFormatter DAY = PublishedTable.form("uuuu-MM-dd");

    /// Until then the operations were variable-rate tenders, which this series does not have.
    private static final LocalDate FIXED_SINCE = LocalDate.of(2008, 10, 15);

    private static final String SERIES = "FM.(D|B).U2.EUR.4F.KR.MRR_FR.LEV";

    @Override
    public List<Observation> read(List<String> lines) {
        Columns columns = Columns.of(lines);
        if (!columns.has("KEY") || !columns.has("TIME_PERIOD") || !columns.has("OBS_VALUE")) {
            throw PublishedTable.wrong(
                    1, "must be a header with the columns KEY, TIME_PERIOD and OBS_VALUE");
        }
        List<Observation> read = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                observation(columns, i + 1, lines.get(i)).ifPresent(read::add);
            }
        }
        return read;
    }

    private static Optional<Observation> observation(Columns columns, int line, String text) {
        List<String> cells = columns.cells(line, text);
        String key = columns.cell(cells, "KEY");
        if (!key.matches(SERIES)) {
            throw PublishedTable.wrong(
                    line,
                    "is of the series (%s), which must be FM.D.U2.EUR.4F.KR.MRR_FR.LEV"
                            .formatted(PublishedTable.quote(key)));
        }
        LocalDate day = PublishedTable.day(line, columns.cell(cells, "TIME_PERIOD"), DAY);
        return day.isBefore(FIXED_SINCE)
                ? Optional.empty()
                : Optional.of(
                        new Observation(
                                line,
                                day,
                                PublishedTable.percent(line, columns.cell(cells, "OBS_VALUE"))));
    }
}
