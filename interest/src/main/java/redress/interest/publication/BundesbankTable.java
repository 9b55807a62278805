// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redress.interest.internal.Csv;

/// The CSV of the Bundesbank: lines about the series, then one line for each month.
///
/// Source: Deutsche Bundesbank, help on time series, download options (BBK-CSV); BGB s 247 for the
/// days on which the rate may change.
final class BundesbankTable implements PublishedTable {
    private static final String SERIES = "BBIN1.M.DE.BBK.BBKBAS2.EUR.ME";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}.*");

    @Override
    public List<Observation> read(List<String> lines) {
        char separator = !lines.isEmpty() && lines.getFirst().contains(";") ? ';' : ',';
        if (lines.isEmpty() || !Csv.fields(lines.getFirst(), separator).contains(SERIES)) {
            throw PublishedTable.wrong(1, "must name the series " + SERIES);
        }
        List<Observation> months = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (MONTH.matcher(lines.get(i).replace("\"", "")).matches()) {
                months.add(month(i + 1, Csv.fields(lines.get(i), separator), separator));
            } else if (!months.isEmpty() && !lines.get(i).isBlank()) {
                throw PublishedTable.wrong(i + 1, "must begin with a month such as 2024-01");
            }
        }
        return halfYears(months.isEmpty() ? months : PublishedTable.inOrder(months));
    }

    private static Observation month(int line, List<String> cells, char separator) {
        if (cells.size() < 2) {
            throw PublishedTable.wrong(line, "must have a month and a value");
        }
        String value = cells.get(1).strip();
        return new Observation(
                line,
                firstDay(line, cells.getFirst().strip()),
                PublishedTable.percent(line, separator == ';' ? value.replace(',', '.') : value));
    }

    private static LocalDate firstDay(int line, String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeParseException notAMonth) {
            throw new IllegalArgumentException(
                    "line %d has the month (%s), which must be one such as 2024-01"
                            .formatted(line, PublishedTable.quote(month)),
                    notAMonth);
        }
    }

    /// One value for each half-year; another in its midst is refused, as the rate only changes on 1
    /// January and 1 July.
    private static List<Observation> halfYears(List<Observation> months) {
        List<Observation> halves = new ArrayList<>();
        for (Observation month : months) {
            LocalDate start = HalfYears.firstDay(month.day());
            boolean known = !halves.isEmpty() && halves.getLast().day().equals(start);
            if (!known) {
                halves.add(new Observation(month.line(), start, month.percent()));
            } else if (halves.getLast().percent().compareTo(month.percent()) != 0) {
                throw PublishedTable.wrong(
                        month.line(),
                        "has another value than %s: the rate changes on 1 January and 1 July only"
                                .formatted(start));
            }
        }
        return halves;
    }
}
