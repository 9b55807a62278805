// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.HashMap;
import java.util.Map;

/// Cyrillic letters in Latin ones, as firms spell themselves: Яндекс is Yandex, Лукойл Lukoil.
///
/// Source: ICAO Doc 9303, part 3, table for Cyrillic, with ё as e, я, ю, є, ї with y and х, ц, щ as
/// kh, ts, shch.
final class Cyrillic {

    private static final Map<Character, String> LETTERS = letters();

    private Cyrillic() {}

    /// The Latin letters for a Cyrillic one, a blank-free text; empty for a letter that is not
    /// known.
    static String letter(char c) {
        if (c < 0x400 || c > 0x52f) {
            return "";
        }
        return LETTERS.getOrDefault(Character.toLowerCase(c), "");
    }

    private static Map<Character, String> letters() {
        String table =
                "аaбbвvгgдdеeёeжzhзzиiйiкkлlмmнnоoпpрrсsтtуuфfхkhцtsчchшshщshchъ'ыyь'эeюyuяya"
                        + "іiїyiєyeґgўuјjљljњnjћcђdjџdzѓgќkѕdzәaғgқkңnөoұuүuһhҳhҷchӣiӯu";
        Map<Character, String> letters = new HashMap<>();
        int at = 0;
        while (at < table.length()) {
            int end = at + 1;
            while (end < table.length() && table.charAt(end) < 128) {
                end++;
            }
            letters.put(table.charAt(at), table.substring(at + 1, end));
            at = end;
        }
        return Map.copyOf(letters);
    }
}
