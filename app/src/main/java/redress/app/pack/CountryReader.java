// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.money.DateRange;

/// Reads `pack.yaml`: what the pack is about and how its days are counted.
final class CountryReader {
    private static final Set<String> KEYS =
            Set.of(
                    "code",
                    "title",
                    "madeUp",
                    "languages",
                    "regime",
                    "currency",
                    "prefix",
                    "zone",
                    "weekend",
                    "holidayYears",
                    "lacks",
                    "sources");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final DateRange NO_YEARS = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);

    private final YamlMap map;

    CountryReader(YamlMap map) {
        this.map = map;
    }

    Country country(String folder) {
        map.allow(KEYS);
        String code = matching("code", "[a-z]{2,12}", "2 to 12 lower-case letters");
        if (!code.isEmpty() && !code.equals(folder)) {
            map.add(
                    "code",
                    "wrong-folder",
                    "code '%s' must be the name of the folder, '%s'.".formatted(code, folder));
        }
        return new Country(
                code,
                title(),
                map.flag("madeUp"),
                matching("regime", "[a-z-]{2,20}", "the code of a regime such as 'de'"),
                currency(),
                matching("prefix", "[A-Z]{1,6}", "1 to 6 capital letters"),
                languages(),
                map.texts("lacks"));
    }

    ZoneId zone() {
        String text = map.text("zone");
        try {
            return text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException _) {
            map.add(
                    "zone",
                    "unknown-zone",
                    "zone '%s' must be a time zone such as Europe/Berlin.".formatted(text));
            return ZoneOffset.UTC;
        }
    }

    Set<DayOfWeek> weekend() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String text : map.texts("weekend")) {
            Choice.find(map, "weekend", text, DayOfWeek.class).ifPresent(days::add);
        }
        if (days.size() == DayOfWeek.values().length) {
            map.add("weekend", "no-work", "weekend must leave a day of the week to work on.");
            days.clear();
        }
        return days;
    }

    /// The years for which holidays are listed; an empty range where the pack lists none.
    DateRange covered() {
        String text = map.text("holidayYears", "");
        Matcher years = YEARS.matcher(text);
        Optional<DateRange> covered =
                years.matches() ? years(years.group(1), years.group(2)) : Optional.empty();
        if (covered.isEmpty() && !text.isEmpty()) {
            map.add(
                    "holidayYears",
                    "bad-years",
                    "holidayYears '%s' must be such as 2025-2028.".formatted(text));
        }
        return covered.orElse(NO_YEARS);
    }

    private static Optional<DateRange> years(String first, String last) {
        LocalDate start = LocalDate.of(Integer.parseInt(first), 1, 1);
        LocalDate end = LocalDate.of(Integer.parseInt(last) + 1, 1, 1);
        return start.isBefore(end) ? Optional.of(new DateRange(start, end)) : Optional.empty();
    }

    private String title() {
        String title = map.text("title");
        if (map.flag("madeUp") && !title.contains("made-up")) {
            map.add("title", "hides-made-up", "The title of a made-up country must say 'made-up'.");
        }
        return title;
    }

    private List<String> languages() {
        List<String> languages = map.texts("languages");
        if (languages.isEmpty()) {
            map.add("languages", "missing", "'languages' must name at least one, such as [en].");
            return List.of("en");
        }
        for (String language : languages) {
            if (!language.matches("[a-z]{2,3}")) {
                map.add(
                        "languages",
                        "bad-value",
                        "language '%s' must be a code such as en.".formatted(language));
            }
        }
        return languages;
    }

    private String currency() {
        String code = map.text("currency");
        try {
            return code.isEmpty() ? "" : Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException _) {
            map.add(
                    "currency",
                    "unknown-currency",
                    "currency '%s' must be an ISO 4217 code such as EUR.".formatted(code));
            return "";
        }
    }

    private String matching(String key, String pattern, String wanted) {
        String text = map.text(key);
        if (!text.isEmpty() && !text.matches(pattern)) {
            map.add(key, "bad-value", "%s '%s' must be %s.".formatted(key, text, wanted));
        }
        return text;
    }
}
