// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of `street-words.csv`: kinds of streets, endings that say the same, parts of
/// buildings.
final class StreetWords {

    private static final StreetWords TABLE = new StreetWords();

    /// What must be left of a word before an ending, for the ending to be one.
    private static final int SHORTEST_STEM = 3;

    private final Set<String> streets = new HashSet<>();
    private final Set<String> within = new HashSet<>();

    /// By their last letter, the longest first.
    private final Map<Character, List<String>> endings = new HashMap<>();

    private StreetWords() {
        for (String[] row : Table.of("street-words.csv", 3)) {
            for (String spelling : row[1].split(";")) {
                String folded = Folding.fold(spelling);
                switch (row[2]) {
                    case "street" -> streets.add(folded);
                    case "within" -> within.add(folded);
                    default ->
                            endings.computeIfAbsent(last(folded), _ -> new ArrayList<>())
                                    .add(folded);
                }
            }
        }
        endings.values().forEach(e -> e.sort(Comparator.comparingInt(String::length).reversed()));
    }

    static boolean isStreet(String token) {
        return TABLE.streets.contains(token);
    }

    static boolean isWithin(String token) {
        return TABLE.within.contains(token);
    }

    /// A word without the ending that says what kind of street it is: `hauptstrasse` is `haupt`.
    static String stem(String token) {
        for (String ending : TABLE.endings.getOrDefault(last(token), List.of())) {
            if (token.length() >= ending.length() + SHORTEST_STEM && token.endsWith(ending)) {
                return token.substring(0, token.length() - ending.length());
            }
        }
        return token;
    }

    private static char last(String token) {
        return token.charAt(token.length() - 1);
    }
}
