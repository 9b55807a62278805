// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How one publisher writes its table.
interface PublishedTable {
    int LONGEST_QUOTE = 40;

    Pattern NUMBER = Pattern.compile("-?\\d{1,3}([.]\\d{1,6})?");

    /// The values in the order of the file.
    List<Observation> read(List<String> lines);

    /// A value in percent; anything but a plain number is refused.
    static BigDecimal percent(int line, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw wrong(
                    line,
                    "has the value (%s), which must be a percentage such as 3.75"
                            .formatted(quote(text)));
        }
        return new BigDecimal(text);
    }

    /// A day in this form; anything else, and a day that no calendar has, is refused.
    static LocalDate day(int line, String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(
                    "line %d has the day (%s), which must be one of the calendar such as %s"
                            .formatted(line, quote(text), form.format(LocalDate.of(2024, 1, 31))),
                    notADay);
        }
    }

    /// A strict form of days, month names in English.
    static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// Oldest first; some publishers begin with the newest. A day that comes twice is refused.
    static List<Observation> inOrder(List<Observation> read) {
        if (read.isEmpty()) {
            throw new IllegalArgumentException("line 1 begins a table without a value");
        }
        List<Observation> ordered = new ArrayList<>(read);
        boolean newestFirst = read.getFirst().day().isAfter(read.getLast().day());
        if (newestFirst) {
            ordered = new ArrayList<>(read.reversed());
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (!ordered.get(i).day().isAfter(ordered.get(i - 1).day())) {
                Observation wrong =
                        List.of(ordered.get(i), ordered.get(i - 1)).stream()
                                .max(Comparator.comparingInt(Observation::line))
                                .orElseThrow();
                throw wrong(
                        wrong.line(),
                        "has the day %s, which is out of order".formatted(wrong.day()));
            }
        }
        return List.copyOf(ordered);
    }

    static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("line %d %s".formatted(line, what));
    }

    static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
