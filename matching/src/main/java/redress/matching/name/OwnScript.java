// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/// The name in the script it is written in, in one word: Chinese in simplified characters, Greek
/// and Arabic without marks. Empty for a name in Latin letters.
final class OwnScript {

    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    /// Accents, Hebrew and Arabic vowels and the line that stretches Arabic words; not the vowels
    /// of Indian scripts.
    private static final String MARKS = "[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]";

    private OwnScript() {}

    static String key(String written) {
        if (written.codePoints().noneMatch(OwnScript::isOther)) {
            return "";
        }
        return LegalForms.withoutForm(bare(written));
    }

    /// Letters and digits of a text, small and without marks.
    static String bare(String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll(MARKS, "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M}]", "");
        return SIMPLIFIED.transliterate(Normalizer.normalize(bare, Normalizer.Form.NFC));
    }

    /// The country whose legal forms a name in this script most likely has; empty for a script of
    /// many.
    static String country(String written) {
        if (Folding.isAscii(written)) {
            return "";
        }
        if (written.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0)) {
            return "UA";
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > 0x24f && Character.isLetter(c)) {
                return switch (Character.UnicodeScript.of(c)) {
                    case CYRILLIC -> "RU";
                    case GREEK -> "GR";
                    case HAN -> "CN";
                    case HANGUL -> "KR";
                    case HIRAGANA, KATAKANA -> "JP";
                    case HEBREW -> "IL";
                    case THAI -> "TH";
                    default -> "";
                };
            }
        }
        return "";
    }

    private static boolean isOther(int c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }
}
