// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// A set-off as a circulation: an arc for each pair, and for each firm that has a limit a second
/// node from which its debts leave, joined to the first by an arc that carries no more than the
/// limit.
final class SetOffProblem {
    private static final int NOT_LIMITED = -1;

    private final SetOffTerms terms;
    private final Pairs pairs;
    private final int[] exit;
    private final int limited;

    SetOffProblem(SetOffTerms terms) {
        this.terms = terms;
        this.pairs = Pairs.of(terms);
        this.exit = terms.limits().limitFirms() ? exits() : new int[0];
        this.limited = (int) Arrays.stream(exit).filter(node -> node != NOT_LIMITED).count();
    }

    Arcs arcs() {
        int firms = terms.graph().firms();
        if (exit.length == 0 && terms.priority().length == 0) {
            return Arcs.plain(firms, pairs.debtor, pairs.creditor, pairs.amount);
        }
        int arcs = pairs.count() + limited;
        int[] tail = Arrays.copyOf(pairs.debtor, arcs);
        int[] head = Arrays.copyOf(pairs.creditor, arcs);
        long[] capacity = Arrays.copyOf(pairs.amount, arcs);
        int[] gain = new int[arcs];
        for (int pair = 0; pair < pairs.count(); pair++) {
            tail[pair] = exit(pairs.debtor[pair]);
            gain[pair] = terms.priority(pairs.debt(pairs.start(pair)));
        }
        for (int v = 0, arc = pairs.count(); v < exit.length; v++) {
            if (exit[v] != NOT_LIMITED) {
                tail[arc] = v;
                head[arc] = exit[v];
                capacity[arc++] = terms.limits().most(v);
            }
        }
        return new Arcs(firms + limited, tail, head, capacity, gain);
    }

    /// What is set off of each debt where the arcs carry this flow.
    long[] setOff(long[] flow) {
        return pairs.areDebts()
                ? limited == 0 ? flow : Arrays.copyOf(flow, pairs.count())
                : pairs.share(terms.sharing(), flow, terms::most);
    }

    Certificate certificate(int[] nodePrice) {
        int firms = terms.graph().firms();
        if (limited == 0) {
            return Certificate.of(nodePrice);
        }
        int[] limitPrice = new int[firms];
        for (int v = 0; v < firms; v++) {
            limitPrice[v] = Math.max(0, nodePrice[exit(v)] - nodePrice[v]);
        }
        return Certificate.of(Arrays.copyOf(nodePrice, firms), limitPrice);
    }

    private int exit(int firm) {
        return exit.length == 0 || exit[firm] == NOT_LIMITED ? firm : exit[firm];
    }

    private int[] exits() {
        long[] owed = owed();
        int[] exits = new int[owed.length];
        int node = exits.length;
        for (int v = 0; v < exits.length; v++) {
            exits[v] = owed[v] <= terms.limits().most(v) ? NOT_LIMITED : node++;
        }
        return exits;
    }

    private long[] owed() {
        long[] owed = new long[terms.graph().firms()];
        for (int pair = 0; pair < pairs.count(); pair++) {
            owed[pairs.debtor[pair]] += pairs.amount[pair];
        }
        return owed;
    }
}
