// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as banks and invoices write it differently: without accents, legal forms and the order of
/// its words.
record PayerName(Set<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UMLAUT_PAIR = Pattern.compile("(?<=[aou])e");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ag", "bv", "co", "corp", "e", "eg", "ek", "gbr", "gmbh", "inc", "k", "kg",
                    "limited", "llc", "llp", "ltd", "mbh", "nv", "oa", "og", "ohg", "oy", "plc",
                    "pte", "pvt", "sa", "sarl", "sas", "se", "sl", "spa", "srl", "ug", "und", "v",
                    "and");
    private static final int LONG_WORD = 4;

    PayerName {
        words = Set.copyOf(words);
    }

    static PayerName of(String written) {
        String plain =
                MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss");
        return new PayerName(
                Arrays.stream(BETWEEN.split(plain))
                        .map(word -> UMLAUT_PAIR.matcher(word).replaceAll(""))
                        .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                        .collect(Collectors.toSet()));
    }

    /// Whether at least half of the words of both are shared, a long one among them.
    boolean isLike(PayerName other) {
        if (Collections.disjoint(words, other.words)) {
            return false;
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        return shared.stream().anyMatch(word -> word.length() >= LONG_WORD)
                && 2 * shared.size() >= all.size();
    }
}
