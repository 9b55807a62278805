// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;

/// Keys under which a word and every word that differs from it by one edit meet.
///
/// A word is cut in three; an edit leaves two parts as they are, so each pair of parts is a key
/// together with the length of the word. A mention is asked for with three lengths: nine keys, for
/// a register that keeps three. What they find is compared letter by letter.
///
/// Source: Li, Deng, Wang, Feng: Pass-Join, a partition-based method for similarity joins, PVLDB
/// 2011. Cost: the length of the word.
final class Slips {

    /// Shorter words have no such keys: one edit makes them another word.
    static final int SHORTEST = 4;

    private Slips() {}

    static void keep(String word, Consumer<BytesRef> keys) {
        int length = word.length();
        if (length < SHORTEST) {
            return;
        }
        int first = first(length);
        int second = second(length);
        keys.accept(head(word, second, length));
        keys.accept(ends(word, first, length - second, length));
        keys.accept(tail(word, length - first, length));
    }

    static void ask(String word, Consumer<BytesRef> keys) {
        int own = word.length();
        for (int length = Math.max(SHORTEST, own - 1); length <= own + 1; length++) {
            int first = first(length);
            int second = second(length);
            if (second <= own) {
                keys.accept(head(word, second, length));
            }
            if (first + length - second <= own) {
                keys.accept(ends(word, first, length - second, length));
            }
            if (length - first <= own) {
                keys.accept(tail(word, length - first, length));
            }
        }
    }

    /// Whether one letter more, less or other, or two neighbours swapped, makes one word the other.
    static boolean within(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int head = 0;
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        if (left == 2 && right == 2) {
            return one.charAt(head) == other.charAt(head + 1)
                    && one.charAt(head + 1) == other.charAt(head);
        }
        return left <= 1 && right <= 1;
    }

    private static int first(int length) {
        return length / 3;
    }

    private static int second(int length) {
        return length - (length - length / 3) / 2;
    }

    private static BytesRef head(String word, int size, int length) {
        return Keys.hashed('1', Keys.hash(word, 0, size, length));
    }

    private static BytesRef ends(String word, int first, int last, int length) {
        long hash = Keys.hash(word, 0, first, length);
        return Keys.hashed('2', Keys.hash(word, word.length() - last, word.length(), hash));
    }

    private static BytesRef tail(String word, int size, int length) {
        return Keys.hashed('3', Keys.hash(word, word.length() - size, word.length(), length));
    }
}
