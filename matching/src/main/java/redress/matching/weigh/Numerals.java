// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.Set;

/// Words that number the members of a series, which a slip of the pen does not explain.
final class Numerals {
    private static final Set<String> ROMAN =
            Set.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    private Numerals() {}

    static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return ROMAN.contains(word);
    }
}
