// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redress.interest.internal.Csv;

/// The two CSV forms of the Bundesbank. BBK-CSV, which its pages offer: lines about the series, one
/// line for each month, then remarks whose first cell is empty. SDMX-CSV, which its web service
/// gives: a header with `TIME_PERIOD`, `OBS_VALUE` and `BBK_ID` among other columns.
///
/// Source: Deutsche Bundesbank, help on time series, download options, and "Web service interface
/// data"; BGB s 247 for the days on which the rate may change.
final class BundesbankTable implements PublishedTable {
    private static final String SERIES = "BBIN1.M.DE.BBK.BBKBAS2.EUR.ME";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}.*");

    /// The rate of BGB s 247. The one before it followed another law and other days.
    private static final LocalDate SINCE = LocalDate.of(2002, 1, 1);

    @Override
    public List<Observation> read(List<String> lines) {
        char separator = !lines.isEmpty() && lines.getFirst().contains(";") ? ';' : ',';
        Columns columns = Columns.of(lines.isEmpty() ? "" : lines.getFirst(), separator);
        boolean service =
                columns.has("TIME_PERIOD") && columns.has("OBS_VALUE") && columns.has("BBK_ID");
        List<Observation> months = service ? ofService(columns, lines) : ofPages(lines, separator);
        return halfYears(months.isEmpty() ? months : PublishedTable.inOrder(months));
    }

    private static List<Observation> ofService(Columns columns, List<String> lines) {
        List<Observation> months = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = columns.cells(i + 1, lines.get(i));
                String id = columns.cell(cells, "BBK_ID");
                if (!id.equals(SERIES)) {
                    throw PublishedTable.wrong(
                            i + 1,
                            "is of the series (%s), which must be %s"
                                    .formatted(PublishedTable.quote(id), SERIES));
                }
                months.add(
                        new Observation(
                                i + 1,
                                firstDay(i + 1, columns.cell(cells, "TIME_PERIOD")),
                                PublishedTable.percent(i + 1, columns.cell(cells, "OBS_VALUE"))));
            }
        }
        return months;
    }

    private static List<Observation> ofPages(List<String> lines, char separator) {
        if (lines.isEmpty() || !Csv.fields(lines.getFirst(), separator).contains(SERIES)) {
            throw PublishedTable.wrong(1, "must name the series " + SERIES);
        }
        List<Observation> months = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (MONTH.matcher(lines.get(i).replace("\"", "")).matches()) {
                months.add(month(i + 1, Csv.fields(lines.get(i), separator), separator));
            } else if (!months.isEmpty() && !isRemark(lines.get(i), separator)) {
                throw PublishedTable.wrong(i + 1, "must begin with a month such as 2024-01");
            }
        }
        return months;
    }

    private static boolean isRemark(String line, char separator) {
        return Csv.fields(line, separator).getFirst().isBlank();
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

    /// One value for each half-year since the law began; another in its midst is refused, as the
    /// rate only changes on 1 January and 1 July.
    private static List<Observation> halfYears(List<Observation> months) {
        List<Observation> halves = new ArrayList<>();
        for (Observation month : months) {
            LocalDate start = HalfYears.firstDay(month.day());
            if (start.isBefore(SINCE)) {
                continue;
            }
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
