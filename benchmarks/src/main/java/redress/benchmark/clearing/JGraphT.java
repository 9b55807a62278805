// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedPseudograph;

/// JGraphT's capacity scaling on objects, on the complement: the least that has to remain so that
/// all net positions stand. Amounts and net positions are `int` there, so large graphs do not fit.
final class JGraphT {
    private JGraphT() {}

    static Outcome solve(Obligations debts) {
        Graph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
        int[] net = new int[debts.firms()];
        long owed = 0;
        for (int firm = 0; firm < debts.firms(); firm++) {
            graph.addVertex(firm);
        }
        for (int i = 0; i < debts.debts(); i++) {
            int amount = Math.toIntExact(debts.amount()[i]);
            graph.addEdge(debts.debtor()[i], debts.creditor()[i], i);
            net[debts.debtor()[i]] = Math.addExact(net[debts.debtor()[i]], amount);
            net[debts.creditor()[i]] = Math.subtractExact(net[debts.creditor()[i]], amount);
            owed += amount;
        }
        double filled = Cpu.seconds();
        double remains =
                new CapacityScalingMinimumCostFlow<Integer, Integer>()
                        .getMinimumCostFlow(
                                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                                        graph, firm -> net[firm], i -> (int) debts.amount()[i]))
                        .getCost();
        return new Outcome(owed - Math.round(remains), Cpu.seconds() - filled);
    }
}
