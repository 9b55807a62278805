// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The debts of each ordered pair of firms that count alike taken together, pairs sorted by debtor
/// and creditor.
///
/// Debts that come in that order, each pair once, are taken as they stand. Cost: O(n + m), two
/// counting sorts of 4 bytes a debt, a third with priorities.
final class Pairs {
    final int[] debtor;
    final int[] creditor;
    final long[] amount;
    private final int @Nullable [] order;
    private final int @Nullable [] start;

    private Pairs(SetOffTerms terms) {
        DebtGraph graph = terms.graph();
        debtor = graph.debtors();
        creditor = graph.creditors();
        if (terms.arePlain()) {
            amount = graph.amounts();
        } else {
            amount = new long[graph.debts()];
            Arrays.setAll(amount, terms::most);
        }
        order = null;
        start = null;
    }

    private Pairs(SetOffTerms terms, int[] order, int[] start) {
        this.order = order;
        this.start = start;
        int pairs = start.length - 1;
        debtor = new int[pairs];
        creditor = new int[pairs];
        amount = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            debtor[pair] = terms.graph().debtor(order[start[pair]]);
            creditor[pair] = terms.graph().creditor(order[start[pair]]);
            for (int i = start[pair]; i < start[pair + 1]; i++) {
                amount[pair] += terms.most(order[i]);
            }
        }
    }

    static Pairs of(SetOffTerms terms) {
        DebtGraph graph = terms.graph();
        if (isSorted(graph)) {
            return new Pairs(terms);
        }
        int[] order = new int[graph.debts()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        if (terms.priority().length > 0) {
            int[] priority = new int[order.length];
            Arrays.setAll(priority, terms::priority);
            order = sort(Byte.MAX_VALUE, priority, order);
        }
        order = sort(graph.firms(), graph.creditors(), order);
        order = sort(graph.firms(), graph.debtors(), order);
        return new Pairs(terms, order, starts(terms, order));
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

    /// What each debt gets of what its pair has, where it may get no more than `most`.
    long[] share(Sharing sharing, long[] ofPair, IntToLongFunction most) {
        long[] share = new long[order == null ? count() : order.length];
        for (int pair = 0; pair < count(); pair++) {
            if (start(pair + 1) - start(pair) == 1) {
                share[debt(start(pair))] = ofPair[pair];
            } else if (ofPair[pair] > 0) {
                int[] debts = debts(pair);
                long[] bound = IntStream.of(debts).mapToLong(most).toArray();
                long[] part = sharing.share(ofPair[pair], debts, bound);
                for (int i = 0; i < debts.length; i++) {
                    share[debts[i]] = part[i];
                }
            }
        }
        return share;
    }

    /// The sum over each pair of what its debts have.
    long[] sum(IntToLongFunction ofDebt) {
        long[] sum = new long[count()];
        for (int pair = 0; pair < sum.length; pair++) {
            for (int i = start(pair); i < start(pair + 1); i++) {
                sum[pair] += ofDebt.applyAsLong(debt(i));
            }
        }
        return sum;
    }

    private int[] debts(int pair) {
        int[] debts = new int[start(pair + 1) - start(pair)];
        Arrays.setAll(debts, i -> debt(start(pair) + i));
        return debts;
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

    private static int[] starts(SetOffTerms terms, int[] order) {
        int pairs = 0;
        for (int i = 0; i < order.length; i++) {
            pairs += opens(terms, order, i) ? 1 : 0;
        }
        int[] start = new int[pairs + 1];
        int pair = 0;
        for (int i = 0; i < order.length; i++) {
            if (opens(terms, order, i)) {
                start[pair++] = i;
            }
        }
        start[pairs] = order.length;
        return start;
    }

    private static boolean opens(SetOffTerms terms, int[] order, int i) {
        return i == 0 || !terms.areAlike(order[i - 1], order[i]);
    }
}
