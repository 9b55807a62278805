// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import org.jspecify.annotations.Nullable;

/// The debts of each ordered pair of firms taken together, pairs sorted by debtor and creditor.
///
/// Debts that come in that order, each pair once, are taken as they stand. Cost: O(n + m), two
/// counting sorts of 4 bytes a debt.
final class Pairs {
    final int[] debtor;
    final int[] creditor;
    final long[] amount;
    private final int @Nullable [] order;
    private final int @Nullable [] start;

    private Pairs(DebtGraph graph) {
        debtor = graph.debtors();
        creditor = graph.creditors();
        amount = graph.amounts();
        order = null;
        start = null;
    }

    private Pairs(DebtGraph graph, int[] order, int[] start) {
        this.order = order;
        this.start = start;
        int pairs = start.length - 1;
        debtor = new int[pairs];
        creditor = new int[pairs];
        amount = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            debtor[pair] = graph.debtor(order[start[pair]]);
            creditor[pair] = graph.creditor(order[start[pair]]);
            for (int i = start[pair]; i < start[pair + 1]; i++) {
                amount[pair] += graph.amount(order[i]);
            }
        }
    }

    static Pairs of(DebtGraph graph) {
        if (isSorted(graph)) {
            return new Pairs(graph);
        }
        int[] order = new int[graph.debts()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order = sort(graph.firms(), graph.creditors(), order);
        order = sort(graph.firms(), graph.debtors(), order);
        return new Pairs(graph, order, starts(graph, order));
    }

    /// Whether each pair is one debt, in the order of the graph.
    boolean areDebts() {
        return order == null;
    }

    int count() {
        return amount.length;
    }

    /// The place of the first debt of a pair; the last stands before that of the next pair.
    int start(int pair) {
        return start == null ? pair : start[pair];
    }

    /// The debt at a place; those of one pair in the order of the graph.
    int debt(int place) {
        return order == null ? place : order[place];
    }

    private static boolean isSorted(DebtGraph graph) {
        for (int i = 1; i < graph.debts(); i++) {
            if (key(graph, i - 1) >= key(graph, i)) {
                return false;
            }
        }
        return true;
    }

    private static long key(DebtGraph graph, int debt) {
        return (long) graph.debtor(debt) << 32 | graph.creditor(debt);
    }

    private static int[] sort(int firms, int[] firm, int[] order) {
        int[] next = new int[firms + 1];
        for (int each : firm) {
            next[each + 1]++;
        }
        for (int u = 0; u < firms; u++) {
            next[u + 1] += next[u];
        }
        int[] sorted = new int[order.length];
        for (int debt : order) {
            sorted[next[firm[debt]]++] = debt;
        }
        return sorted;
    }

    private static int[] starts(DebtGraph graph, int[] order) {
        int pairs = 0;
        for (int i = 0; i < order.length; i++) {
            pairs += opens(graph, order, i) ? 1 : 0;
        }
        int[] start = new int[pairs + 1];
        int pair = 0;
        for (int i = 0; i < order.length; i++) {
            if (opens(graph, order, i)) {
                start[pair++] = i;
            }
        }
        start[pairs] = order.length;
        return start;
    }

    private static boolean opens(DebtGraph graph, int[] order, int i) {
        return i == 0 || key(graph, order[i - 1]) != key(graph, order[i]);
    }
}
