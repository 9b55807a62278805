// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that announce an identifier in free text: `USt-IdNr.` a German VAT number.
record Clue(Pattern words, Kind kind, List<String> countries) {

    private static final String PARTY = "*";

    static final List<Clue> ALL = all();

    private static List<Clue> all() {
        List<Clue> clues = new ArrayList<>();
        for (String line : Lines.of("clues.csv").skip(1).toList()) {
            int kind = line.lastIndexOf(',', line.lastIndexOf(',') - 1);
            String[] rest = line.substring(kind + 1).split(",", -1);
            clues.add(
                    new Clue(
                            words(line.substring(0, kind)),
                            Kind.named(rest[0]).orElseThrow(),
                            List.of(rest[1].split(" "))));
        }
        return List.copyOf(clues);
    }

    /// The words, and what may stand between them and the number.
    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])[\\s.:#°-]{0,4}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Reads a text that stands after the words.
    Optional<Identifier> read(String text, String party) {
        for (String country : countries) {
            String tried = country.equals(PARTY) ? party : country;
            Optional<Identifier> found = Identifier.of(kind, tried, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
