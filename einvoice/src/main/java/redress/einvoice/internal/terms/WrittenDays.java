// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds days in running text: `24.01.2015`, `2019-07-01`, `1/2/2026` (day first), `4. Juli 2018`,
/// `4 juillet 2018`, `July 4, 2018`.
final class WrittenDays {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:\\.|er|st|nd|rd|th)? (?:de )?(\\p{L}{3,12})\\.?,? (?:de )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("(\\p{L}{3,12}) (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?!\\d)");
    private static final Map<String, Month> MONTHS = monthNames();

    private WrittenDays() {}

    /// The latest day that a piece of text names.
    static Optional<LocalDate> latest(String text) {
        String line = text.toLowerCase(Locale.ROOT);
        List<LocalDate> days =
                List.of(
                                DAY_FIRST.matcher(line).results().map(WrittenDays::dayFirst),
                                YEAR_FIRST.matcher(line).results().map(WrittenDays::yearFirst),
                                DAY_MONTH_NAME.matcher(line).results().map(r -> named(r, 1, 2)),
                                MONTH_NAME_DAY.matcher(line).results().map(r -> named(r, 2, 1)))
                        .stream()
                        .flatMap(found -> found)
                        .flatMap(Optional::stream)
                        .toList();
        return days.stream().max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> dayFirst(MatchResult found) {
        return day(found.group(4), number(found.group(3)), found.group(1));
    }

    private static Optional<LocalDate> yearFirst(MatchResult found) {
        return day(found.group(1), number(found.group(2)), found.group(3));
    }

    private static Optional<LocalDate> named(MatchResult found, int dayGroup, int monthGroup) {
        return Optional.ofNullable(MONTHS.get(found.group(monthGroup)))
                .flatMap(month -> day(found.group(3), month.getValue(), found.group(dayGroup)));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Month> monthNames() {
        Map<String, Month> names = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "it", "nl", "es", "sv", "da", "nb")) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                names.put(
                        month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT),
                        month);
            }
        }
        return Map.copyOf(names);
    }
}
