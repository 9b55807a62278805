// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

/// A set of numbers in one array, open addressing; zero is taken as one.
final class LongSet {

    private final long[] slots;

    LongSet(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(8, expected + expected / 4)) * 2];
    }

    boolean add(long number) {
        long key = number == 0 ? 1 : number;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == key) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = key;
        return true;
    }
}
