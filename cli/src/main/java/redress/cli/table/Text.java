// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stretch of bytes in UTF-8; that of a table is valid until the table moves on.
public final class Text {
    private static final int LONGEST_QUOTE = 40;

    private byte[] bytes;
    private int from;
    private int length;

    Text() {
        this.bytes = new byte[0];
    }

    /// A text of its own.
    public static Text of(String content) {
        Text text = new Text();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        text.set(bytes, 0, bytes.length);
        return text;
    }

    void set(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /// The byte at this place; places count from 0.
    public byte at(int place) {
        return bytes[from + place];
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    public boolean contentEquals(Text other) {
        return Arrays.equals(
                bytes, from, from + length, other.bytes, other.from, other.from + other.length);
    }

    /// Whether it is UTF-8 without control characters.
    public boolean isReadable() {
        boolean ascii = true;
        for (int i = from; i < from + length; i++) {
            byte each = bytes[i];
            if (each >= 0 && (each < ' ' || each == 0x7F)) {
                return false;
            }
            ascii &= each >= 0;
        }
        return ascii || isUtf8();
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Its beginning, fit to be shown in a sentence.
    public String quote() {
        int shown = Math.min(length, 4 * LONGEST_QUOTE);
        String text = new String(bytes, from, shown, StandardCharsets.UTF_8);
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        boolean cut = shown < length || clean.length() > LONGEST_QUOTE;
        return cut ? clean.substring(0, Math.min(clean.length(), LONGEST_QUOTE)) + "…" : clean;
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
