// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.random.RandomGenerator;

/// How much is owed in a drawn graph, in minor units.
enum Amounts {
    /// Always one: nothing but the number of debts counts.
    ONE,
    /// One to three: many ties.
    TINY,
    /// As invoices are: a median of 260.00, a long tail.
    USUAL,
    /// From one to 2^40, every order of magnitude alike.
    WIDE,
    /// As large as a sum below 2^62 lets them be.
    HUGE;

    private static final long SUM = 1L << 62;

    /// The graph of these debts with amounts of this kind.
    DebtGraph fill(DebtList debts, RandomGenerator random) {
        return debts.withAmounts(() -> next(debts.size(), random));
    }

    private long next(int debts, RandomGenerator random) {
        return switch (this) {
            case ONE -> 1;
            case TINY -> 1 + random.nextInt(3);
            case USUAL -> Math.max(1, (long) Math.exp(10.17 + 2.2 * random.nextGaussian()));
            case WIDE -> 1 + (random.nextLong() >>> 24 >>> random.nextInt(40));
            case HUGE -> random.nextLong(SUM / debts / 2, SUM / debts);
        };
    }
}
