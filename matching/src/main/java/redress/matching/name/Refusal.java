// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.matching.Party;

/// Why a party cannot be read: what is too long, empty or no text, the rule, and what to do.
public record Refusal(String code, String message) {

    /// Characters that a name may have.
    public static final int LONGEST_NAME = 2_000;

    /// Characters that all texts of a party may have together.
    public static final int LONGEST_TEXT = 20_000;

    /// Names that a party may have.
    public static final int MOST_NAMES = 200;

    private static final int SHOWN = 30;

    /// What stands against reading a party, or nothing.
    public static Optional<Refusal> of(Party party) {
        if (party.names().size() > MOST_NAMES) {
            return Optional.of(
                    new Refusal(
                            "names.too-many",
                            "party %s has %,d names; at most %d are read: keep the current and the latest ones"
                                    .formatted(
                                            shown(party.id()), party.names().size(), MOST_NAMES)));
        }
        for (String name : party.names()) {
            Optional<Refusal> refusal = ofName(party.id(), name);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return ofLength(party);
    }

    /// The first characters of a stream, one more than may be read, so that a text of any length
    /// takes little memory and is refused if it goes on.
    public static String head(Reader text) throws IOException {
        char[] chars = new char[LONGEST_TEXT + 1];
        int length = 0;
        int more = text.read(chars, 0, chars.length);
        while (more > 0) {
            length += more;
            more = text.read(chars, length, chars.length - length);
        }
        return new String(chars, 0, length);
    }

    private static Optional<Refusal> ofName(String id, String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(
                    new Refusal(
                            "name.too-long",
                            "name \"%s\" of party %s has %,d characters; at most %,d are read: hand in the name without the text around it"
                                    .formatted(
                                            shown(name), shown(id), name.length(), LONGEST_NAME)));
        }
        if (isBinary(name)) {
            return Optional.of(
                    new Refusal(
                            "name.not-text",
                            "name \"%s\" of party %s is not text: save the file as UTF-8 and hand it in again"
                                    .formatted(shown(name), shown(id))));
        }
        if (!hasLetterOrDigit(name)) {
            return Optional.of(
                    new Refusal(
                            "name.empty",
                            "name \"%s\" of party %s has no letter or digit: fill it in or leave the row out"
                                    .formatted(shown(name), shown(id))));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> ofLength(Party party) {
        long length = total(party.names()) + total(party.identifiers());
        length += party.address() == null ? 0 : party.address().length();
        length += party.postcode() == null ? 0 : party.postcode().length();
        return length <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "party.too-long",
                                "party %s has %,d characters; at most %,d are read: hand in names, address and numbers alone"
                                        .formatted(shown(party.id()), length, LONGEST_TEXT)));
    }

    private static long total(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    private static long total(Map<String, String> texts) {
        return texts.values().stream().mapToLong(String::length).sum();
    }

    /// Whether a text holds characters that only a file read in the wrong way has.
    private static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            odd +=
                    c == 0xFFFD || c < ' ' && !Character.isWhitespace(c) || c >= 0x7F && c < 0xA0
                            ? 1
                            : 0;
            if (c == 0) {
                return true;
            }
        }
        return odd * 10 > text.length();
    }

    private static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String text) {
        String line = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return line.replaceAll("[\\p{Cntrl}\\p{Cf}\uFFFD]", "?");
    }
}
