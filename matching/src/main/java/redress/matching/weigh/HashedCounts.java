// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// Counts of words by their 64-bit hash, in two flat arrays.
final class HashedCounts {
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    /// Never 0, which marks a free place.
    static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    void add(long key) {
        if (size * 2 > keys.length) {
            grow();
        }
        int place = place(key);
        if (keys[place] == 0) {
            keys[place] = key;
            size++;
        }
        counts[place]++;
    }

    int get(long key) {
        return counts[place(key)];
    }

    private int place(long key) {
        int place = (int) key & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int place = place(oldKeys[at]);
                keys[place] = oldKeys[at];
                counts[place] = oldCounts[at];
            }
        }
    }
}
