// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.util.Arrays;

/// Ids that were met, as hashes of 64 bits: 12 to 24 bytes each however long they are. Among ten
/// million ids two different ones look the same once in 400,000 runs.
final class Seen {
    private static final int FIRST_SIZE = 1 << 12;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[FIRST_SIZE];
    private int count;

    /// Takes an id.
    ///
    /// @return whether it is new
    boolean add(String id) {
        if (count > hashes.length / 3 * 2) {
            grow();
        }
        return put(hash(id));
    }

    private boolean put(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash >>> 20) & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] before = hashes;
        hashes = new long[2 * before.length];
        count = 0;
        Arrays.stream(before).filter(hash -> hash != 0).forEach(this::put);
    }

    private static long hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }
}
