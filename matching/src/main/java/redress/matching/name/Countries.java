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
            List.of("en", "de", "fr", "nl", "it", "es", "pt", "pl", "sv", "da");

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
        for (String[] row : Table.of("countries.csv", 2)) {
            for (String spelling : row[1].split(";")) {
                names.put(Folding.fold(spelling).replace(" ", ""), row[0]);
            }
        }
        return Map.copyOf(names);
    }
}
