// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import redress.money.DateRange;

/// Days in words: `Mon 7 Dec 2026`.
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String number(long count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    static String text(DateRange range) {
        LocalDate last = range.end().minusDays(1);
        return range.days() == 1
                ? text(range.start())
                : "%s to %s".formatted(text(range.start()), text(last));
    }
}
