// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// What every fund settles at best, found by trying every way to give up something of each debt.
///
/// Given what the debts give up, a firm has to receive exactly what it pays beyond its receipts.
final class ReliefTrial {
    private final DebtGraph graph;
    private final IntToLongFunction least;
    private final Limits limits;
    private final FundTerms terms;
    private final long[] need;
    private final long[] greatest;

    ReliefTrial(DebtGraph graph, IntToLongFunction least, Limits limits, FundTerms terms) {
        this.graph = graph;
        this.least = least;
        this.limits = limits;
        this.terms = terms;
        this.need = new long[graph.firms()];
        this.greatest = new long[(int) graph.total() + 2];
    }

    /// For every fund from 0 to a little more than all debt, the most that is settled in all.
    long[] greatest() {
        tryFrom(0, 0);
        for (int fund = 1; fund < greatest.length; fund++) {
            greatest[fund] = Math.max(greatest[fund], greatest[fund - 1]);
        }
        return greatest;
    }

    private void tryFrom(int debt, long settled) {
        if (debt == graph.debts()) {
            if (allowed()) {
                int fund = (int) Arrays.stream(need).filter(it -> it > 0).sum();
                greatest[fund] = Math.max(greatest[fund], settled);
            }
            return;
        }
        for (long amount = least.applyAsLong(debt); amount <= limits.most(graph, debt); amount++) {
            need[graph.debtor(debt)] += amount;
            need[graph.creditor(debt)] -= amount;
            tryFrom(debt + 1, settled + amount);
            need[graph.debtor(debt)] -= amount;
            need[graph.creditor(debt)] += amount;
        }
    }

    private boolean allowed() {
        long[] left = new long[terms.sectors()];
        Arrays.setAll(left, terms::quota);
        for (int v = 0; v < need.length; v++) {
            long received = Math.max(0, need[v]);
            if (received > terms.most(v)) {
                return false;
            }
            if (terms.sector(v) != FundTerms.NO_SECTOR) {
                left[terms.sector(v)] -= received;
            }
        }
        return Arrays.stream(left).allMatch(it -> it >= 0);
    }
}
