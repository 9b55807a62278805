// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A folded name parted into the words that make it this one and its legal form.
record Core(List<String> tokens, @Nullable LegalForm form) {

    /// No legal form is written in more words.
    private static final int LONGEST = 9;

    static Core of(String folded, String country) {
        List<String> tokens = split(folded);
        Cut tail = tail(tokens, country);
        Cut head = head(tokens.subList(0, tokens.size() - tail.words()), country, tail.isThere());
        if (head.isThere() && tail.isVague()) {
            tail = Cut.NONE;
        }
        List<String> rest = tokens.subList(head.words(), tokens.size() - tail.words());
        LegalForm form = tail.isThere() ? tail.form() : head.form();
        return form == null ? inside(tokens, country) : new Core(words(rest), form);
    }

    /// Whether a text of a country ends in a legal form.
    static boolean endsInForm(String text, String country) {
        return tail(split(Folding.fold(text)), country).isThere();
    }

    /// A form and how many words it takes.
    private record Cut(int words, @Nullable LegalForm form) {
        static final Cut NONE = new Cut(0, null);

        boolean isThere() {
            return form != null;
        }

        /// Whether it may as well be a word of the name: "JSC Missiles Corporation".
        boolean isVague() {
            return form != null && form.kind() == FormClass.COMPANY;
        }
    }

    /// Where no form ends or begins the name, one that can be nothing else may stand inside it.
    private static Core inside(List<String> tokens, String country) {
        LegalForms forms = LegalForms.table();
        for (int i = tokens.size() - 2; i > 0; i--) {
            LegalForm form = forms.anywhere(tokens.get(i), country);
            if (form != null) {
                List<String> rest = new ArrayList<>(tokens);
                rest.remove(i);
                return new Core(words(rest), form);
            }
        }
        return new Core(words(tokens), null);
    }

    private static Cut tail(List<String> tokens, String country) {
        int size = tokens.size();
        LegalForms forms = LegalForms.table();
        if (size < 2 || !forms.mayEndIn(tokens.get(size - 1))) {
            return Cut.NONE;
        }
        for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
            // "Smith & Co" without its "Co" would end in "and".
            if (!tokens.get(size - length - 1).equals("and")) {
                LegalForm form = forms.atTail(joined(tokens, size - length, size), country);
                if (form != null) {
                    return new Cut(length, form);
                }
            }
        }
        return Cut.NONE;
    }

    private static Cut head(List<String> tokens, String country, boolean besideTail) {
        LegalForms forms = LegalForms.table();
        if (tokens.size() < 2 || !forms.mayBeginWith(tokens.getFirst())) {
            return Cut.NONE;
        }
        for (int length = Math.min(LONGEST, tokens.size() - 1); length > 0; length--) {
            LegalForm form = forms.atHead(joined(tokens, 0, length), country, besideTail);
            if (form != null) {
                return new Cut(length, form);
            }
        }
        return Cut.NONE;
    }

    private static String joined(List<String> tokens, int from, int to) {
        return to - from == 1 ? tokens.get(from) : String.join("", tokens.subList(from, to));
    }

    private static List<String> words(List<String> tokens) {
        boolean article = tokens.size() > 1 && tokens.getFirst().equals("the");
        List<String> words = new ArrayList<>(tokens.size());
        for (String token : article ? tokens.subList(1, tokens.size()) : tokens) {
            words.add(Words.writtenOut(token));
        }
        return words;
    }

    private static List<String> split(String folded) {
        List<String> tokens = new ArrayList<>(6);
        int from = 0;
        int space = folded.indexOf(' ');
        while (space >= 0) {
            tokens.add(folded.substring(from, space));
            from = space + 1;
            space = folded.indexOf(' ', from);
        }
        if (from < folded.length()) {
            tokens.add(folded.substring(from));
        }
        return tokens;
    }
}
