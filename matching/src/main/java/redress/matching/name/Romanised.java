// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/// A text of any script in Latin letters without marks.
final class Romanised {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance(
                    "Any-Latin; Latin-ASCII; NFD; [[:M:][:Lm:]] Remove; NFC; Lower");

    /// What ICU makes of each Latin letter and mark of punctuation, by its code; empty where it
    /// makes nothing.
    private static final String[] LATIN = latin();

    private Romanised() {}

    static String of(String text) {
        // Small letters first: some scripts have capitals that ICU does not know.
        String mended = Lookalikes.mend(Cleaning.clean(text)).toLowerCase(Locale.ROOT);
        String clean = Normalizer.normalize(mended, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(clean.length() + 16);
        int at = 0;
        while (at < clean.length()) {
            at = append(out, clean, at);
        }
        return out.toString();
    }

    /// A text transliterated by ICU alone.
    static String withIcu(String text) {
        return TO_LATIN.transliterate(text);
    }

    /// The same text with ä, ö, ü, å and ø as their writers spell them where they cannot be had.
    static String umlautsWrittenOut(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'ä', 'Ä' -> out.append("ae");
                case 'ö', 'Ö', 'ø', 'Ø' -> out.append("oe");
                case 'ü', 'Ü' -> out.append("ue");
                case 'å', 'Å' -> out.append("aa");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int append(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            out.append(c);
            return at + 1;
        }
        String known = known(c);
        if (!known.isEmpty()) {
            out.append(known);
            return at + 1;
        }
        int end = endOfRun(text, at);
        appendForeign(out, text.substring(at, end));
        return end;
    }

    /// A run of letters that no table has, with the blanks between them.
    private static int endOfRun(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isForeign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isForeign(char c) {
        return c > 127 && known(c).isEmpty();
    }

    /// What a table makes of a letter, empty where none has it.
    private static String known(char c) {
        String latin = c > 127 && c < LATIN.length ? LATIN[c] : "";
        return latin.isEmpty() ? Cyrillic.letter(c) : latin;
    }

    /// Appends what ICU makes of a run: Chinese, Japanese and Korean apart from what stands beside
    /// it, and so are letters of which ICU makes nothing.
    private static void appendForeign(StringBuilder out, String run) {
        boolean apart = Character.isIdeographic(run.codePointAt(0)) || run.charAt(0) >= '\u3040';
        boolean ascii = !apart;
        String latin = TO_LATIN.transliterate(run);
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            String known = known(c);
            boolean plain = c < 128 || !known.isEmpty();
            if (plain != ascii || i == 0 && apart) {
                out.append(' ');
            }
            ascii = plain;
            out.append(known.isEmpty() ? String.valueOf(c) : known);
        }
        if (apart || !ascii) {
            out.append(' ');
        }
    }

    private static String[] latin() {
        String[] table = new String[0x2070];
        for (int c = 0; c < table.length; c++) {
            boolean ours = c >= 0x80 && c < 0x2b0 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2010;
            String made = ours ? TO_ASCII.transliterate(String.valueOf((char) c)) : "";
            table[c] = Folding.isAscii(made) ? made : "";
        }
        // A letter of Azerbaijani, which ICU leaves as it is; firms write it so.
        table['Ə'] = "A";
        table['ə'] = "a";
        return table;
    }
}
