// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The formats in which publishers offer their rates for download.
public enum Publication {
    /// The SDMX-CSV of the data portal of the European Central Bank, series
    /// `FM.D.U2.EUR.4F.KR.MRR_FR.LEV` (main refinancing operations, fixed rate) or its business
    /// version `FM.B…`: a header with `KEY`, `TIME_PERIOD` and `OBS_VALUE` among other columns,
    /// days such as `2024-06-12`.
    ECB("ecb", "eu-ecb-day"),
    /// The table of the Bank of England's database for the series `IUDBEDR` (`DATE,IUDBEDR`, days
    /// such as `02 Jan 2020`), or that of its page on the Bank Rate (`Date Changed,Rate`, days such
    /// as `18 Dec 25`).
    BANK_OF_ENGLAND("boe", "gb-bank-rate"),
    /// The CSV of the Bundesbank for the series `BBIN1.M.DE.BBK.BBKBAS2.EUR.ME`: that of its pages,
    /// some lines about the series, then months such as `2024-01`, semicolons and decimal commas in
    /// German, commas and points in English; or that of its web service, a header with
    /// `TIME_PERIOD`, `OBS_VALUE` and `BBK_ID` among other columns.
    BUNDESBANK("bundesbank", "de-base-rate"),
    /// The Reserve Bank of India's table of its major rates as CSV: `Effective Date` and `Bank
    /// Rate` among other columns, below a title if it has one, days such as `05-12-2025`; a dash
    /// means no change.
    RBI("rbi", "in-bank-rate");

    private static final int MOST_LINES = 50_000;
    private static final int LONGEST_LINE = 10_000;

    private final String code;
    private final String series;

    Publication(String code, String series) {
        this.code = code;
        this.series = series;
    }

    /// Its short name: `ecb`, `boe`, `bundesbank`, `rbi`.
    public String code() {
        return code;
    }

    /// Reads the short name.
    public static Publication parse(String code) {
        return Stream.of(values())
                .filter(publication -> publication.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "publisher (%s) must be one of %s"
                                        .formatted(
                                                PublishedTable.quote(code),
                                                Stream.of(values())
                                                        .map(Publication::code)
                                                        .collect(Collectors.joining(", ")))));
    }

    /// Reads a table for the series that it continues; the European one is read day by day and by
    /// half-year. What is wrong in it is refused with its line.
    ///
    /// @param source what to cite: the publisher and the file
    /// @param through the last day for which the file speaks; null for the day of its last value,
    ///   or for the half-year of a rate that only changes with it
    public List<Published> publish(String text, String source, @Nullable LocalDate through) {
        List<Observation> read = read(text);
        LocalDate last = read.getLast().day();
        LocalDate usual = this == BUNDESBANK ? HalfYears.lastDay(last) : last;
        Published published =
                new Published(series, read, through == null ? usual : through, source);
        return this == ECB
                ? Stream.concat(
                                Stream.of(published),
                                published.halfYearly("eu-ecb-half-year").stream())
                        .toList()
                : List.of(published);
    }

    /// The values in the order of their days; there is at least one.
    private List<Observation> read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "line %d is one too many: a table must have at most %d lines"
                            .formatted(MOST_LINES + 1, MOST_LINES));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw PublishedTable.wrong(
                        i + 1, "must have at most %d characters".formatted(LONGEST_LINE));
            }
        }
        return PublishedTable.inOrder(table().read(lines));
    }

    private PublishedTable table() {
        return switch (this) {
            case ECB -> new EcbTable();
            case BANK_OF_ENGLAND -> new BankOfEnglandTable();
            case BUNDESBANK -> new BundesbankTable();
            case RBI -> new RbiTable();
        };
    }
}
