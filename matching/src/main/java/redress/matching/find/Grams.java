// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The groups of three bytes of the words of a name, each word with a space on both sides, so that
/// the order of words does not matter. A group is one number of 24 bits.
public final class Grams {

    /// More groups than this are not looked at.
    public static final int MOST = 256;

    private static final byte SPACE = ' ';

    private Grams() {}

    /// The groups of words apart by one space, each once, in ascending order.
    public static int[] of(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        int[] grams = new int[MOST];
        int size = read(text, 0, text.length, grams);
        Arrays.sort(grams, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || grams[i] != grams[distinct - 1]) {
                grams[distinct++] = grams[i];
            }
        }
        return Arrays.copyOf(grams, distinct);
    }

    /// Fills `grams` in the order of the text and says how many there are.
    static int read(byte[] text, int from, int length, int[] grams) {
        int size = 0;
        int before = SPACE;
        int middle = length == 0 ? SPACE : text[from];
        for (int i = 1; i <= length && size < grams.length; i++) {
            int after = i == length ? SPACE : text[from + i];
            if (middle != SPACE) {
                grams[size++] = (before & 255) << 16 | (middle & 255) << 8 | (after & 255);
            }
            before = middle;
            middle = after;
        }
        return size;
    }

    static byte[] bytes(int gram) {
        return new byte[] {(byte) (gram >>> 16), (byte) (gram >>> 8), (byte) gram};
    }

    static int of(byte[] bytes, int from) {
        return (bytes[from] & 255) << 16 | (bytes[from + 1] & 255) << 8 | (bytes[from + 2] & 255);
    }
}
