// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.Consumer;

/// The chains that amounts without loops consist of, from where money comes in to where it stays.
final class Chains {
    private final DebtGraph graph;
    private final Outgoing outgoing;
    private final long[] left;
    private final long[] injected;
    private final long[] kept;
    private final int[] next;
    private final int[] path;
    private int length;

    /// All arrays are used up.
    Chains(DebtGraph graph, long[] amount, long[] injected, long[] kept) {
        this.graph = graph;
        this.outgoing = Outgoing.of(graph);
        this.left = amount;
        this.injected = injected;
        this.kept = kept;
        this.next = new int[graph.firms()];
        Arrays.setAll(next, outgoing::first);
        this.path = new int[graph.firms()];
    }

    void forEach(Consumer<Chain> each) {
        for (int firm = 0; firm < injected.length; firm++) {
            while (injected[firm] > 0) {
                each.accept(chainFrom(firm));
            }
        }
    }

    private Chain chainFrom(int firm) {
        length = 0;
        int at = firm;
        long amount = injected[firm];
        while (kept[at] == 0) {
            int debt = nextDebt(at);
            path[length++] = debt;
            amount = Math.min(amount, left[debt]);
            at = graph.creditor(debt);
        }
        amount = Math.min(amount, kept[at]);
        injected[firm] -= amount;
        kept[at] -= amount;
        for (int i = 0; i < length; i++) {
            left[path[i]] -= amount;
        }
        return new Chain(amount, Arrays.copyOf(path, length));
    }

    private int nextDebt(int firm) {
        while (left[outgoing.debt(next[firm])] == 0) {
            next[firm]++;
        }
        return outgoing.debt(next[firm]);
    }
}
