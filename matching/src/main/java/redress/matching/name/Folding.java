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

    /// Whether a sign for "and" stands between the last token and the next.
    private boolean pendingAnd;

    private Folding(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 8);
    }

    static String fold(String text) {
        return new Folding(isAscii(text) ? text : Romanised.of(text)).run();
    }

    /// The long way, which gives the same for ASCII.
    static String foldWithIcu(String text) {
        return new Folding(Romanised.withIcu(text)).run();
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
            pendingAnd = true;
        } else if (c > 127 && isLetterOrDigit(at)) {
            put(Character.toLowerCase(c));
        } else if (c != '\'' && c != '`') {
            endToken();
        }
    }

    private void put(char c) {
        if (start == out.length() && start > 0) {
            if (pendingAnd && !endsWithAnd()) {
                out.append(" and");
                afterSingle = false;
            }
            out.append(' ');
            start = out.length();
        }
        pendingAnd = false;
        out.append(c);
        segment++;
    }

    private void endToken() {
        int length = out.length() - start;
        if (length == 0) {
            return;
        }
        boolean single = length == 1 && out.charAt(start) >= 'a' && out.charAt(start) <= 'z';
        if (single && afterSingle) {
            out.deleteCharAt(start - 1);
        }
        afterSingle = single;
        start = out.length();
        segment = 0;
    }

    private boolean endsWithAnd() {
        int n = out.length();
        return n >= 3 && out.indexOf("and", n - 3) == n - 3 && (n == 3 || out.charAt(n - 4) == ' ');
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
