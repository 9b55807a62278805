// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Arrays;

/// How many debts a graph has, how often each solver runs on it and what memory Java may use.
enum Size {
    TEN_THOUSAND("10k", 10_000, 30),
    HUNDRED_THOUSAND("100k", 100_000, 15),
    MILLION("1M", 1_000_000, 3),
    TEN_MILLION("10M", 10_000_000, 1),
    HUNDRED_MILLION("100M", 100_000_000, 1);

    private static final int BYTES_PER_DEBT = 90;
    private static final int SPARE_MEGABYTES = 48;

    private final String word;
    private final int debts;
    private final int repeats;

    Size(String word, int debts, int repeats) {
        this.word = word;
        this.debts = debts;
        this.repeats = repeats;
    }

    String word() {
        return word;
    }

    int debts() {
        return debts;
    }

    /// The library runs three times as often: Java needs to warm up, and its first run counts too.
    int repeats(Solver solver) {
        return solver == Solver.LIBRARY ? 3 * repeats : repeats;
    }

    /// The heap of a process that solves such a graph.
    long heapMegabytes() {
        return SPARE_MEGABYTES + (long) debts * BYTES_PER_DEBT / 1_000_000;
    }

    static Size of(String word) {
        return Arrays.stream(values())
                .filter(size -> size.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no size " + word));
    }
}
