// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.Arrays;

/// Documents found so far, each with the key that found it.
final class Found {

    private static final int KEY_BITS = 8;

    private long[] finds = new long[64];
    private int size;
    private int keys;

    void add(int document, Key key) {
        if (size == finds.length) {
            finds = Arrays.copyOf(finds, size * 2);
        }
        finds[size++] = (long) document << KEY_BITS | key.place();
        keys |= 1 << key.place();
    }

    void addAll(int[] documents, Key key) {
        for (int document : documents) {
            add(document, key);
        }
    }

    boolean has(Key key) {
        return (keys & 1 << key.place()) != 0;
    }

    /// Each document once, in ascending order, with a bit for each key that found it.
    Names names() {
        Arrays.sort(finds, 0, size);
        int[] documents = new int[size];
        int[] keysOf = new int[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            int document = (int) (finds[i] >>> KEY_BITS);
            if (distinct == 0 || documents[distinct - 1] != document) {
                documents[distinct++] = document;
            }
            keysOf[distinct - 1] |= 1 << (finds[i] & (1 << KEY_BITS) - 1);
        }
        return new Names(Arrays.copyOf(documents, distinct), Arrays.copyOf(keysOf, distinct));
    }

    /// Documents in ascending order and the keys of each as bits.
    record Names(int[] documents, int[] keys) {}
}
