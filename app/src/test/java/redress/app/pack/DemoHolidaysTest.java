// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import redress.procedure.Holiday;

/// The demo's holidays fall where their rules say.
final class DemoHolidaysTest {
    private static final Pattern FIXED = Pattern.compile(".*: (\\d+) (\\w+)");
    private static final Pattern NTH = Pattern.compile(".*: (first|second|last) (\\w+) of (\\w+)");
    private static final int YEARLY = 11;
    private static final int YEARS = 8;

    @Test
    void everyHolidayFallsOnTheDayOfItsRule() {
        List<Holiday> ruled =
                Packs.in(List.of(PackFiles.shipped())).get("demo").calendar().holidays().stream()
                        .filter(holiday -> holiday.rule().contains("Holidays Act"))
                        .toList();
        assertThat(ruled).hasSize(YEARLY * YEARS);
        assertThat(ruled)
                .allSatisfy(holiday ->
                        assertThat(holiday.day())
                                .isEqualTo(day(holiday.rule(), holiday.day().getYear())));
    }

    private static LocalDate day(String rule, int year) {
        Matcher fixed = FIXED.matcher(rule);
        if (fixed.matches()) {
            return LocalDate.of(year, month(fixed.group(2)), Integer.parseInt(fixed.group(1)));
        }
        Matcher nth = NTH.matcher(rule);
        assertThat(nth.matches()).as(rule).isTrue();
        LocalDate first = LocalDate.of(year, month(nth.group(3)), 1);
        DayOfWeek weekday = DayOfWeek.valueOf(nth.group(2).toUpperCase(Locale.ROOT));
        return switch (nth.group(1)) {
            case "first" -> first.with(TemporalAdjusters.firstInMonth(weekday));
            case "second" -> first.with(TemporalAdjusters.dayOfWeekInMonth(2, weekday));
            default -> first.with(TemporalAdjusters.lastInMonth(weekday));
        };
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
