// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// Debts through which one amount travels: the creditor of each is the debtor of the next.
///
/// In a loop the last creditor is the first debtor. In a chain of a relief plan the first debtor
/// receives the amount and the last creditor keeps it.
public final class Chain {
    private final long amount;
    private final int[] debts;

    /// The chain of these debts, an array that it takes over.
    Chain(long amount, int... debts) {
        this.amount = amount;
        this.debts = debts;
    }

    /// What every debt of the chain gives up, in minor units.
    public long amount() {
        return amount;
    }

    /// How many debts there are, which is what one unit settles.
    public int length() {
        return debts.length;
    }

    /// The debt at this place of the chain, from 0.
    public int debt(int place) {
        return debts[place];
    }
}
