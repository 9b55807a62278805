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

    private OwnScript() {}

    static String key(String written) {
        if (written.codePoints().noneMatch(OwnScript::isOther)) {
            return "";
        }
        String bare =
                Normalizer.normalize(written, Normalizer.Form.NFD)
                        .replaceAll("[\\p{M}\u0640]", "")
                        .toLowerCase(Locale.ROOT);
        String simple = SIMPLIFIED.transliterate(Normalizer.normalize(bare, Normalizer.Form.NFC));
        return LegalForms.withoutForm(simple.replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    private static boolean isOther(int c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }
}
