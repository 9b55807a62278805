// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.regex.Pattern;

/// A text whose identifiers have been taken, tidied: no empty brackets, no punctuation before
/// nothing.
final class Leftover {

    /// Stands where something was taken.
    static final char TAKEN = '\u0001';

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]\\s*[,;:.\\s\u0001]*[)\\]]");
    private static final Pattern GAP = Pattern.compile("[\\s.:/–-]*\u0001+[\\s.:/–-]*");
    private static final Pattern COMMAS = Pattern.compile("\\s*([,;|])(?:\\s*[,;|])+");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;|:-]+|[\\s,;|:-]+$");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private Leftover() {}

    static String of(String text) {
        if (text.indexOf(TAKEN) < 0) {
            return text;
        }
        String open = BRACKETS.matcher(text).replaceAll(" ");
        String parts = GAP.matcher(open).replaceAll(", ");
        String commas = COMMAS.matcher(parts).replaceAll("$1 ");
        return ENDS.matcher(BLANKS.matcher(commas).replaceAll(" ")).replaceAll("");
    }
}
