// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// A request to cancel as much debt against debt as can be, no firm's net position changing.
///
/// The problem: amounts `0 ≤ f(e) ≤ amount(e)` of greatest sum such that every firm gives up in
/// claims what it is relieved of in debts. It has a whole optimum, found exactly.
///
/// Debts between the same two firms in the same direction are taken together and what is set off is
/// shared out among them in the order of the graph. The same graph gives the same plan, whatever
/// the machine.
///
/// Cost: a sort, then [redress.clearing.Circulation] in time that grows little faster than the
/// number of debts in graphs of trade.
public final class SetOff {
    private final DebtGraph graph;

    private SetOff(DebtGraph graph) {
        this.graph = graph;
    }

    public static SetOff of(DebtGraph graph) {
        return new SetOff(graph);
    }

    /// The greatest set-off there is, with its certificate.
    public SetOffPlan solve() {
        Pairs pairs = Pairs.of(graph);
        Arcs arcs = Arcs.plain(graph.firms(), pairs.debtor, pairs.creditor, pairs.amount);
        Circulation circulation = Circulation.of(arcs);
        return new SetOffPlan(
                graph, share(pairs, circulation.flows()), new Certificate(circulation.prices()));
    }

    private long[] share(Pairs pairs, long[] flow) {
        if (pairs.areDebts()) {
            return flow;
        }
        long[] setOff = new long[graph.debts()];
        for (int pair = 0; pair < pairs.count(); pair++) {
            long left = flow[pair];
            for (int i = pairs.start(pair); left > 0; i++) {
                int debt = pairs.debt(i);
                setOff[debt] = Math.min(left, graph.amount(debt));
                left -= setOff[debt];
            }
        }
        return setOff;
    }
}
