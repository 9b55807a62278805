// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

/// A text as small letters and digits, words apart by one space.
///
/// Other scripts become Latin first. Letters that stand alone next to each other are joined (`J. D.
/// Smith` is `jd smith`), so are letters with dots or slashes between (`S.p.A.`, `A/S`);
/// apostrophes fall away; `&`, `und`, `et` between words are `and`. Cost: linear in the text.
final class Folding {

    private static final String[] ANDS = {" und ", " et ", " og ", " och "};

    private final String text;
    private final StringBuilder out;

    /// Where in `out` the present token begins.
    private int start;

    /// Letters since the token began or a dot joined it.
    private int segment;

    private boolean afterSingle;

    private Folding(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 8);
    }

    static String fold(String text) {
        return new Folding(isAscii(text) ? text : Romanised.of(text)).run();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private String run() {
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i), i);
        }
        endToken();
        return ands(out.toString());
    }

    private void take(char c, int at) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            put(c);
        } else if (c >= 'A' && c <= 'Z') {
            put((char) (c + 32));
        } else if (c == ' ') {
            endToken();
        } else if (c == '.' || c == '/') {
            if (joins(at)) {
                segment = 0;
            } else {
                endToken();
            }
        } else if (c == '&' || c == '+' && standsAlone(at)) {
            endToken();
            and();
        } else if (c > 127 && isLetterOrDigit(at)) {
            put(Character.toLowerCase(c));
        } else if (c != '\'' && c != '`') {
            endToken();
        }
    }

    private void put(char c) {
        if (start == out.length() && start > 0) {
            out.append(' ');
            start++;
        }
        out.append(c);
        segment++;
    }

    private void endToken() {
        int length = out.length() - start;
        if (length == 0) {
            return;
        }
        boolean single = length == 1 && Character.isLetter(out.charAt(start));
        if (single && afterSingle) {
            out.deleteCharAt(start - 1);
        }
        afterSingle = single;
        start = out.length();
        segment = 0;
    }

    /// An `and` between two words; at the ends it would join nothing.
    private void and() {
        if (!out.isEmpty() && !endsWithAnd()) {
            out.append(" and");
            start = out.length();
            afterSingle = false;
        }
    }

    private boolean endsWithAnd() {
        int n = out.length();
        return n > 3 && out.charAt(n - 4) == ' ' && out.indexOf("and", n - 3) >= 0;
    }

    /// A dot or slash between two single letters.
    private boolean joins(int at) {
        return segment == 1
                && !Character.isDigit(out.charAt(out.length() - 1))
                && isLetter(at + 1)
                && !isLetter(at + 2)
                && !(at + 2 < text.length() && Character.isDigit(text.charAt(at + 2)));
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isLetterOrDigit(int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return Character.isLetterOrDigit(c);
        }
        int from = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
        return Character.isLetterOrDigit(text.codePointAt(from));
    }

    private boolean standsAlone(int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
    }

    private static String ands(String folded) {
        String result = folded;
        for (String and : ANDS) {
            while (result.contains(and)) {
                result = result.replace(and, " and ");
            }
        }
        return result;
    }
}
