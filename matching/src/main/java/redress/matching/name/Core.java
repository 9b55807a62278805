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
        LegalForms forms = LegalForms.table();
        LegalForm tail = null;
        int cut = tailLength(tokens, forms);
        if (cut > 0) {
            tail = forms.atTail(joined(tokens, tokens.size() - cut, tokens.size()), country);
            tokens = tokens.subList(0, tokens.size() - cut);
        }
        LegalForm head = null;
        int headCut = tail == null ? headLength(tokens, forms) : 0;
        if (headCut > 0) {
            head = forms.atHead(joined(tokens, 0, headCut), country);
            tokens = tokens.subList(headCut, tokens.size());
        }
        LegalForm form = tail == null ? head : tail;
        return form == null ? inside(tokens, country) : new Core(words(tokens), form);
    }

    /// Where no form ends or begins the name, one that can be nothing else may stand inside it.
    private static Core inside(List<String> tokens, String country) {
        LegalForms forms = LegalForms.table();
        for (int i = 1; i < tokens.size() - 1; i++) {
            LegalForm form = forms.anywhere(tokens.get(i), country);
            if (form != null) {
                List<String> rest = new ArrayList<>(tokens);
                rest.remove(i);
                return new Core(words(rest), form);
            }
        }
        return new Core(words(tokens), null);
    }

    private static int tailLength(List<String> tokens, LegalForms forms) {
        int size = tokens.size();
        if (size < 2 || !forms.mayEndIn(tokens.get(size - 1))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
            boolean afterAnd = tokens.get(size - length - 1).equals("and");
            if (!afterAnd && forms.isTail(joined(tokens, size - length, size))) {
                return length;
            }
        }
        return 0;
    }

    private static int headLength(List<String> tokens, LegalForms forms) {
        if (tokens.size() < 2 || !forms.mayBeginWith(tokens.getFirst())) {
            return 0;
        }
        for (int length = Math.min(LONGEST, tokens.size() - 1); length > 0; length--) {
            if (forms.isHead(joined(tokens, 0, length))) {
                return length;
            }
        }
        return 0;
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
