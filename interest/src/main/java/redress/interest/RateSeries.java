// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import redress.interest.internal.Csv;

/// The history of one published rate: each value holds from its day until the next.
///
/// Its text is a table `from,value,source,status`. A value `unknown` is a hole: nobody has read the
/// rate from that day on. The last row is always such a hole, so that every series says where it
/// ends.
public final class RateSeries {
    /// The first line of a table.
    public static final String HEADER = "from,value,source,status";

    private static final String UNKNOWN = "unknown";
    private static final int COLUMNS = 4;

    /// What a series is and which values are plausible; outside them a table is refused.
    public record About(
            String id, String title, String publisher, BigDecimal lowest, BigDecimal highest) {}

    private final About about;
    private final NavigableMap<LocalDate, @Nullable ReferenceRate> rows;

    /// The days of the rows and their answers once more, for the quick look-up of [#on].
    private final long[] starts;

    private final List<Optional<ReferenceRate>> answers;

    private RateSeries(About about, NavigableMap<LocalDate, @Nullable ReferenceRate> rows) {
        this.about = about;
        this.rows = rows;
        this.starts = rows.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.answers = rows.values().stream().map(Optional::ofNullable).toList();
    }

    /// Reads and checks a table: header, order of days, plausible values, a hole at the end.
    public static RateSeries parse(About about, String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw wrong(about, 1, "must be the header " + HEADER);
        }
        NavigableMap<LocalDate, @Nullable ReferenceRate> rows = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                addRow(about, rows, Csv.fields(lines.get(i)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw wrong(about, i + 1, "is wrong: " + e.getMessage());
            }
        }
        if (rows.size() < 2 || rows.firstEntry().getValue() == null) {
            throw wrong(about, 2, "must hold a rate");
        }
        if (rows.lastEntry().getValue() != null) {
            throw wrong(about, lines.size(), "must be the day from which the rate is unknown");
        }
        return new RateSeries(about, rows);
    }

    public About about() {
        return about;
    }

    public String id() {
        return about.id();
    }

    /// The days on which a row begins, holes included, in order.
    public List<LocalDate> starts() {
        return List.copyOf(rows.keySet());
    }

    /// The table that this series was read from; holes say only that they are some.
    public String toCsv() {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        rows.forEach((from, rate) -> csv.append(row(from, rate)).append('\n'));
        return csv.toString();
    }

    private static String row(LocalDate from, @Nullable ReferenceRate rate) {
        return rate == null
                ? Csv.line(List.of(from.toString(), UNKNOWN, "not read", UNKNOWN))
                : Csv.line(
                        List.of(
                                from.toString(),
                                rate.percent().toPlainString(),
                                rate.source().citation(),
                                rate.source().status().code()));
    }

    /// The rate that held on this day; empty in a hole, before the first row and after the last.
    public Optional<ReferenceRate> on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        int row = found >= 0 ? found : -found - 2;
        return row < 0 ? Optional.empty() : answers.get(row);
    }

    /// The first day after this one on which a row begins; the last day there is where none does.
    LocalDate startAfter(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < starts.length ? LocalDate.ofEpochDay(starts[next]) : LocalDate.MAX;
    }

    /// The last day with a known rate.
    public LocalDate lastKnownDay() {
        return lastKnownDayBefore(LocalDate.MAX).orElseThrow();
    }

    /// The last day with a known rate that lies before this one; empty before the first row.
    public Optional<LocalDate> lastKnownDayBefore(LocalDate day) {
        LocalDate end = day;
        for (LocalDate from : rows.headMap(day, false).descendingKeySet()) {
            if (rows.get(from) != null) {
                return Optional.of(end.minusDays(1));
            }
            end = from;
        }
        return Optional.empty();
    }

    /// The first day after this one from which a rate is known; empty where none is.
    public Optional<LocalDate> firstKnownDayAfter(LocalDate day) {
        return rows.tailMap(day, false).entrySet().stream()
                .filter(row -> row.getValue() != null)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The known rates in the order of their days.
    public List<ReferenceRate> rates() {
        List<ReferenceRate> known = new ArrayList<>();
        for (ReferenceRate rate : rows.values()) {
            if (rate != null) {
                known.add(rate);
            }
        }
        return List.copyOf(known);
    }

    @Override
    public String toString() {
        return about.id();
    }

    private static void addRow(
            About about,
            NavigableMap<LocalDate, @Nullable ReferenceRate> rows,
            List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalArgumentException("a row has four fields: " + HEADER);
        }
        LocalDate from = LocalDate.parse(fields.getFirst());
        if (!rows.isEmpty() && !from.isAfter(rows.lastKey())) {
            throw new IllegalArgumentException(
                    "day %s must come before %s".formatted(from, rows.lastKey()));
        }
        boolean hole = fields.get(1).equals(UNKNOWN);
        rows.put(from, hole ? null : rate(about, from, fields));
    }

    private static ReferenceRate rate(About about, LocalDate from, List<String> fields) {
        BigDecimal percent = new BigDecimal(fields.get(1));
        if (percent.compareTo(about.lowest()) < 0 || percent.compareTo(about.highest()) > 0) {
            throw new IllegalArgumentException(
                    "value (%s) must be between %s and %s"
                            .formatted(percent, about.lowest(), about.highest()));
        }
        Source source = new Source(fields.get(2), Status.parse(fields.get(3)));
        return new ReferenceRate(about.id(), from, percent, source);
    }

    private static IllegalArgumentException wrong(About about, int line, String what) {
        return new IllegalArgumentException(
                "rate series %s: line %d %s".formatted(about.id(), line, what));
    }
}
