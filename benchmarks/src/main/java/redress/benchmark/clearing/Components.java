// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Arrays;

/// The strongly connected component of each firm.
///
/// Source: Tarjan, Depth-first search and linear graph algorithms (1972); without recursion, in O(n
/// + m).
final class Components {
    private final int[] creditor;
    private final int[] first;
    private final int[] next;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int visited;
    private int found;

    private Components(Obligations debts) {
        int firms = debts.firms();
        creditor = debts.creditor();
        first = new int[firms + 1];
        for (int debtor : debts.debtor()) {
            first[debtor + 1]++;
        }
        for (int firm = 0; firm < firms; firm++) {
            first[firm + 1] += first[firm];
        }
        next = Arrays.copyOf(first, firms);
        order = new int[firms];
        low = new int[firms];
        component = new int[firms];
        Arrays.fill(component, -1);
        path = new int[firms];
        open = new int[firms];
    }

    /// A number for each firm, the same for firms of the same component. The debts are sorted by
    /// debtor.
    static int[] of(Obligations debts) {
        Components search = new Components(debts);
        for (int firm = 0; firm < debts.firms(); firm++) {
            if (search.order[firm] == 0) {
                search.from(firm);
            }
        }
        return search.component;
    }

    private void from(int root) {
        enter(root);
        while (depth > 0) {
            int firm = path[depth - 1];
            if (!goDeeper(firm)) {
                leave(firm);
            }
        }
    }

    private boolean goDeeper(int firm) {
        int end = first[firm + 1];
        for (int i = next[firm]; i < end; i++) {
            int other = creditor[i];
            if (order[other] == 0) {
                next[firm] = i + 1;
                enter(other);
                return true;
            }
            if (component[other] < 0 && order[other] < low[firm]) {
                low[firm] = order[other];
            }
        }
        next[firm] = end;
        return false;
    }

    private void enter(int firm) {
        order[firm] = ++visited;
        low[firm] = visited;
        path[depth++] = firm;
        open[opened++] = firm;
    }

    private void leave(int firm) {
        depth--;
        if (depth > 0) {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[firm]);
        }
        if (low[firm] == order[firm]) {
            int member;
            do {
                member = open[--opened];
                component[member] = found;
            } while (member != firm);
            found++;
        }
    }
}
