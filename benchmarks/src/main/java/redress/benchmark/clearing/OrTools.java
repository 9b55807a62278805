// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/// Google's OR-tools: minimum-cost flow by cost scaling, in C++.
final class OrTools {
    private OrTools() {}

    static Outcome solve(Obligations debts) {
        Loader.loadNativeLibraries();
        MinCostFlow solver = new MinCostFlow(debts.firms(), debts.debts());
        try {
            for (int i = 0; i < debts.debts(); i++) {
                solver.addArcWithCapacityAndUnitCost(
                        debts.debtor()[i], debts.creditor()[i], debts.amount()[i], -1);
            }
            double filled = Cpu.seconds();
            MinCostFlowBase.Status status = solver.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-tools found no optimum: " + status);
            }
            return new Outcome(-solver.getOptimalCost(), Cpu.seconds() - filled);
        } finally {
            solver.delete();
        }
    }
}
