// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Countries by how people write them.
final class Countries {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "nl", "it", "es", "pt", "pl", "zh", "ru", "sv", "da");

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    /// The ISO 3166 code for a code or a name, empty where it is neither.
    static String code(String text) {
        if (text.isEmpty() || text.length() == 2 && CODES.contains(text)) {
            return text;
        }
        String folded = Folding.fold(text);
        return BY_NAME.getOrDefault(folded.replace(" ", ""), "");
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (String language : LANGUAGES) {
                String name = country.getDisplayCountry(Locale.of(language));
                names.putIfAbsent(Folding.fold(name).replace(" ", ""), code);
            }
        }
        for (String code : Locale.getISOCountries()) {
            names.put(code.toLowerCase(Locale.ROOT), code);
            names.put(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        names.putAll(
                Map.ofEntries(
                        Map.entry("uk", "GB"),
                        Map.entry("greatbritain", "GB"),
                        Map.entry("england", "GB"),
                        Map.entry("scotland", "GB"),
                        Map.entry("wales", "GB"),
                        Map.entry("northernireland", "GB"),
                        Map.entry("el", "GR"),
                        Map.entry("usa", "US"),
                        Map.entry("unitedstatesofamerica", "US"),
                        Map.entry("holland", "NL"),
                        Map.entry("prc", "CN"),
                        Map.entry("czechrepublic", "CZ"),
                        Map.entry("turkey", "TR")));
        return Map.copyOf(names);
    }
}
