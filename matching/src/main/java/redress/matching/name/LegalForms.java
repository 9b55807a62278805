// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The legal forms of `legal-forms.csv` by how they are spelled.
///
/// In the table a spelling that may also begin a name has a `^` before it, one that can be nothing
/// else wherever it stands a `*`.
final class LegalForms {

    private static final LegalForms TABLE = new LegalForms();

    private final Map<String, List<LegalForm>> tails = new HashMap<>();
    private final Map<String, List<LegalForm>> heads = new HashMap<>();
    private final Map<String, List<LegalForm>> inside = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    /// Spellings in another script than the Latin one, the longest first.
    private final List<String> foreign = new ArrayList<>();

    private LegalForms() {
        for (String[] row : Table.of("legal-forms.csv", 5)) {
            LegalForm form =
                    new LegalForm(
                            row[0],
                            FormClass.valueOf(row[2].toUpperCase(Locale.ROOT)),
                            row[3].isEmpty() ? Set.of() : Set.of(row[3].split(";")));
            for (String spelling : row[1].split(";")) {
                add(form, spelling);
            }
        }
        foreign.sort((a, b) -> Integer.compare(b.length(), a.length()));
    }

    static LegalForms table() {
        return TABLE;
    }

    private void add(LegalForm form, String marked) {
        boolean head = marked.startsWith("^");
        boolean anywhere = marked.startsWith("*");
        String spelling = head || anywhere ? marked.substring(1) : marked;
        put(form, Folding.fold(spelling), head, anywhere);
        if (!Folding.isAscii(spelling)) {
            put(form, Folding.fold(Romanised.umlautsWrittenOut(spelling)), head, anywhere);
            String bare = spelling.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            if (Character.UnicodeScript.of(bare.codePointAt(0)) != Character.UnicodeScript.LATIN) {
                foreign.add(bare);
            }
        }
    }

    private void put(LegalForm form, String folded, boolean head, boolean anywhere) {
        String key = folded.replace(" ", "");
        putIn(tails, key, form);
        lastWords.add(folded.substring(folded.lastIndexOf(' ') + 1));
        if (head) {
            putIn(heads, key, form);
            int space = folded.indexOf(' ');
            firstWords.add(space < 0 ? folded : folded.substring(0, space));
        }
        if (anywhere) {
            putIn(inside, key, form);
        }
    }

    private static void putIn(Map<String, List<LegalForm>> map, String key, LegalForm form) {
        List<LegalForm> forms = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    boolean mayEndIn(String word) {
        return lastWords.contains(word) || tails.containsKey(word);
    }

    boolean mayBeginWith(String word) {
        return firstWords.contains(word) || heads.containsKey(word);
    }

    boolean isTail(String spaceless) {
        return tails.containsKey(spaceless);
    }

    boolean isHead(String spaceless) {
        return heads.containsKey(spaceless);
    }

    @Nullable LegalForm atTail(String spaceless, String country) {
        return chosen(tails.get(spaceless), country);
    }

    @Nullable LegalForm atHead(String spaceless, String country) {
        return chosen(heads.get(spaceless), country);
    }

    @Nullable LegalForm anywhere(String word, String country) {
        return chosen(inside.get(word), country);
    }

    /// The form of the party's country, else the first of the table.
    private static @Nullable LegalForm chosen(@Nullable List<LegalForm> forms, String country) {
        if (forms == null) {
            return null;
        }
        for (LegalForm form : forms) {
            if (form.countries().contains(country)) {
                return form;
            }
        }
        return forms.getFirst();
    }

    /// A name in its own script, in one word, without a form written in that script.
    static String withoutForm(String name) {
        for (String form : TABLE.foreign) {
            if (name.length() > form.length() && name.endsWith(form)) {
                return name.substring(0, name.length() - form.length());
            }
            if (name.length() > form.length() && name.startsWith(form)) {
                return name.substring(form.length());
            }
        }
        return name;
    }
}
