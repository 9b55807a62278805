// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;
import redress.clearing.DebtGraph;

/// What every firm owes and is owed when so much of each debt is left.
record Standing(long[] owes, long[] owed) {

    static Standing of(DebtGraph graph, IntToLongFunction left) {
        long[] owes = new long[graph.firms()];
        long[] owed = new long[graph.firms()];
        for (int debt = 0; debt < graph.debts(); debt++) {
            long amount = left.applyAsLong(debt);
            owes[graph.debtor(debt)] += amount;
            owed[graph.creditor(debt)] += amount;
        }
        return new Standing(owes, owed);
    }

    /// The firms with the largest sum of both, the largest first; among equals the first.
    int[] largest(int most) {
        Comparator<Integer> bySum = Comparator.comparingDouble(this::sum);
        PriorityQueue<Integer> kept =
                new PriorityQueue<>(bySum.thenComparing(Comparator.reverseOrder()));
        for (int firm = 0; firm < owes.length; firm++) {
            kept.add(firm);
            if (kept.size() > most) {
                kept.remove();
            }
        }
        int[] largest = new int[kept.size()];
        for (int i = largest.length - 1; i >= 0; i--) {
            largest[i] = kept.remove();
        }
        return largest;
    }

    private double sum(int firm) {
        return (double) owes[firm] + owed[firm];
    }
}
