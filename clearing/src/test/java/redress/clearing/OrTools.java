// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/// The circulation of greatest gain by Google's OR-tools: a minimum-cost flow that shares no line
/// with ours.
final class OrTools {
    private final MinCostFlow solver = new MinCostFlow();

    /// Skips the test, with the reason, where the native library does not load.
    static void assumeLoaded() {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            abort("OR-tools has no native library for this machine: " + e.getMessage());
        }
    }

    /// The most that can be set off.
    static long setOff(DebtGraph graph) {
        OrTools network = new OrTools();
        for (int i = 0; i < graph.debts(); i++) {
            network.arc(graph.debtor(i), graph.creditor(i), graph.amount(i), 1);
        }
        return network.optimum();
    }

    /// The most that can be set off within these limits, each unit counted by its priority.
    ///
    /// A firm is two nodes, with its limit on the arc between them.
    static long setOff(DebtGraph graph, Limits limits, byte[] priority) {
        OrTools network = new OrTools();
        for (int i = 0; i < graph.debts(); i++) {
            network.arc(
                    2 * graph.debtor(i) + 1,
                    2 * graph.creditor(i),
                    limits.most(graph, i),
                    priority[i]);
        }
        for (int v = 0; v < graph.firms(); v++) {
            network.arc(2 * v, 2 * v + 1, Math.min(graph.total(), limits.most(v)), 0);
        }
        return network.optimum();
    }

    /// The most that a fund settles on debts of which each gives up between 0 and what the plan
    /// leaves of it.
    ///
    /// The fund is an arc between two nodes of a bank, from which it goes to sectors and firms and
    /// to which whoever keeps it gives it back.
    static long settled(SetOffPlan plan, long fund, FundTerms terms) {
        DebtGraph graph = plan.graph();
        OrTools network = new OrTools();
        int bank = graph.firms();
        network.arc(bank, bank + 1, fund, 0);
        for (int s = 0; s < terms.sectors(); s++) {
            network.arc(bank + 1, bank + 2 + s, Math.min(fund, terms.quota(s)), 0);
        }
        for (int v = 0; v < graph.firms(); v++) {
            network.arc(bank + 2 + terms.sector(v), v, Math.min(fund, terms.most(v)), 0);
            network.arc(v, bank, fund, 0);
        }
        for (int i = 0; i < graph.debts(); i++) {
            network.arc(graph.debtor(i), graph.creditor(i), plan.remainder(i), 1);
        }
        return network.optimum();
    }

    private void arc(int tail, int head, long capacity, int gain) {
        solver.addArcWithCapacityAndUnitCost(tail, head, capacity, -gain);
    }

    private long optimum() {
        try {
            MinCostFlowBase.Status status = solver.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new AssertionError("OR-tools found no optimum: " + status);
            }
            return -solver.getOptimalCost();
        } finally {
            solver.delete();
        }
    }
}
