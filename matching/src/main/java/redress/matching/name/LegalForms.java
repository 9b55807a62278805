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
final class LegalForms {

    private static final LegalForms TABLE = new LegalForms();

    /// A head as short as this is a word of the name rather, where the country is not known.
    private static final int SHORT_HEAD = 3;

    /// A spelling of a form: `local` where it counts in the form's countries only, `certain` where
    /// it can be nothing else.
    private record Spelling(LegalForm form, boolean local, boolean certain) {}

    private final Map<String, List<Spelling>> tails = new HashMap<>();
    private final Map<String, List<Spelling>> heads = new HashMap<>();
    private final Map<String, List<Spelling>> inside = new HashMap<>();
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
        int start = 0;
        while ("^*!".indexOf(marked.charAt(start)) >= 0) {
            start++;
        }
        String marks = marked.substring(0, start);
        String text = marked.substring(start);
        Spelling spelling = new Spelling(form, marks.contains("!"), marks.contains("*"));
        put(spelling, Folding.fold(text), marks);
        if (!Folding.isAscii(text)) {
            put(spelling, Folding.fold(Romanised.umlautsWrittenOut(text)), marks);
            String bare = OwnScript.bare(text);
            if (Character.UnicodeScript.of(bare.codePointAt(0)) != Character.UnicodeScript.LATIN) {
                foreign.add(bare);
            }
        }
    }

    private void put(Spelling spelling, String folded, String marks) {
        String key = folded.replace(" ", "");
        putIn(tails, key, spelling);
        lastWords.add(folded.substring(folded.lastIndexOf(' ') + 1));
        if (marks.contains("^")) {
            putIn(heads, key, spelling);
            int space = folded.indexOf(' ');
            firstWords.add(space < 0 ? folded : folded.substring(0, space));
        }
        if (marks.contains("*")) {
            putIn(inside, key, spelling);
        }
    }

    private static void putIn(Map<String, List<Spelling>> map, String key, Spelling spelling) {
        List<Spelling> spellings = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (!spellings.contains(spelling)) {
            spellings.add(spelling);
        }
    }

    boolean mayEndIn(String word) {
        return lastWords.contains(word) || tails.containsKey(word);
    }

    boolean mayBeginWith(String word) {
        return firstWords.contains(word) || heads.containsKey(word);
    }

    /// The form that ends a name of a country in these words, written in one.
    @Nullable LegalForm atTail(String words, String country) {
        List<Spelling> spellings = tails.get(words);
        return spellings == null ? null : chosen(words, spellings, country);
    }

    /// The form that begins a name. Beside one that ends it, only a local or a certain one counts.
    @Nullable LegalForm atHead(String words, String country, boolean besideTail) {
        List<Spelling> spellings = heads.get(words);
        if (spellings == null) {
            return null;
        }
        List<Spelling> possible = new ArrayList<>();
        for (Spelling spelling : spellings) {
            boolean here = spelling.form().countries().contains(country);
            boolean clear = spelling.certain() || here && spelling.local();
            boolean likely = here || country.isEmpty() && words.length() > SHORT_HEAD;
            if (clear || likely && !besideTail) {
                possible.add(spelling);
            }
        }
        return possible.isEmpty() ? null : chosen(words, possible, country);
    }

    @Nullable LegalForm anywhere(String word, String country) {
        List<Spelling> spellings = inside.get(word);
        return spellings == null ? null : chosen(word, spellings, country);
    }

    /// The form of the country; else the only one that it may be; else one that says no more than
    /// the spelling.
    private static @Nullable LegalForm chosen(
            String words, List<Spelling> spellings, String country) {
        boolean general = false;
        for (Spelling spelling : spellings) {
            if (spelling.form().countries().contains(country)) {
                return spelling.form();
            }
            general |= !spelling.local();
        }
        if (!general) {
            return null;
        }
        List<LegalForm> forms = new ArrayList<>(spellings.size());
        for (Spelling spelling : spellings) {
            boolean counts = !spelling.local() || country.isEmpty();
            if (counts && !forms.contains(spelling.form())) {
                forms.add(spelling.form());
            }
        }
        return forms.size() == 1 ? forms.getFirst() : several(words, forms);
    }

    private static LegalForm several(String words, List<LegalForm> forms) {
        Set<String> countries = new HashSet<>();
        Set<FormClass> classes = new HashSet<>();
        for (LegalForm form : forms) {
            countries.addAll(form.countries());
            classes.add(form.kind());
        }
        FormClass kind = classes.size() == 1 ? forms.getFirst().kind() : FormClass.SEVERAL;
        return new LegalForm(words.toUpperCase(Locale.ROOT), kind, countries);
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
