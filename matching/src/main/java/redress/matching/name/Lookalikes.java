// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

/// Letters of other scripts that look like Latin ones, put right in words that mix scripts.
///
/// Source: Unicode Technical Standard 39, confusables; only pairs that look alike in every font.
final class Lookalikes {

    static final String FOREIGN = "АВСЕНІЈКМОРЅТХУасеіјорѕхуԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυіϲ";
    static final String LATIN = "ABCEHIJKMOPSTXYaceijopsxydhqwABEZHIKMNOPTYXavopuic";

    private Lookalikes() {}

    static String mend(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            String word = text.substring(at, end);
            out.append(isMixed(word) ? latin(word) : word);
            if (end < text.length()) {
                out.append(' ');
            }
            at = end + 1;
        }
        return out.toString();
    }

    /// Whether Latin letters stand beside ones that only look so.
    private static boolean isMixed(String word) {
        boolean latin = false;
        boolean alike = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            alike |= c > 127 && FOREIGN.indexOf(c) >= 0;
        }
        return latin && alike;
    }

    /// The text with every letter that looks like a Latin one as that one.
    static String latin(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = FOREIGN.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : LATIN.charAt(at));
        }
        return out.toString();
    }
}
