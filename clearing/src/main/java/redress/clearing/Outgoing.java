// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// The debts of a graph in the order of their debtors, and in theirs for one debtor.
final class Outgoing {
    private final int[] first;
    private final int[] debts;

    private Outgoing(int[] first, int[] debts) {
        this.first = first;
        this.debts = debts;
    }

    static Outgoing of(DebtGraph graph) {
        int[] first = new int[graph.firms() + 1];
        for (int d = 0; d < graph.debts(); d++) {
            first[graph.debtor(d) + 1]++;
        }
        for (int v = 0; v < graph.firms(); v++) {
            first[v + 1] += first[v];
        }
        int[] debts = new int[graph.debts()];
        int[] next = first.clone();
        for (int d = 0; d < graph.debts(); d++) {
            debts[next[graph.debtor(d)]++] = d;
        }
        return new Outgoing(first, debts);
    }

    /// Where the debts of this firm begin.
    int first(int firm) {
        return first[firm];
    }

    /// Where they end.
    int end(int firm) {
        return first[firm + 1];
    }

    int debt(int place) {
        return debts[place];
    }
}
