// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.text.Normalizer;

/// Takes out of a text what nobody sees: zero-width and direction marks, controls, doubled blanks;
/// and writes compatible characters in one way (NFKC).
final class Cleaning {

    private Cleaning() {}

    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Folding.isAscii(text) ? text : composed(text);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == 0xFFFD || isInvisible(c)) {
            return;
        }
        boolean blank =
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        if (!blank) {
            out.appendCodePoint(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /// Printable ASCII without doubled or outer blanks: nothing to do, and most names are so.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || c == 0x034F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    private static String composed(String text) {
        String nfkc = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        String clean = Normalizer.normalize(visible(nfkc), Normalizer.Form.NFC);
        return clean.indexOf('(') < 0 ? clean : formsWrittenOut(clean);
    }

    /// Forms that Japanese and Korean firms write as one character in brackets.
    private static String formsWrittenOut(String text) {
        return text.replace("(株)", "株式会社")
                .replace("(有)", "有限会社")
                .replace("(同)", "合同会社")
                .replace("(주)", "주식회사")
                .replace("(유)", "유한회사");
    }

    /// Without invisible characters and without trade and copyright marks, of which NFKC would make
    /// letters.
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isInvisible(c) && "\u2122\u2120\u00ae\u00a9".indexOf(c) < 0)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
