// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.function.IntToLongFunction;

/// The largest circulation by Google's OR-tools: a minimum-cost flow that shares no line with ours.
final class OrTools {
    private OrTools() {}

    /// Skips the test, with the reason, where the native library does not load.
    static void assumeLoaded() {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            abort("OR-tools has no native library for this machine: " + e.getMessage());
        }
    }

    /// The largest total that can be set off.
    static long optimum(DebtGraph graph) {
        return optimum(graph, debt -> 1);
    }

    /// The largest sum of `gain` times the amount set off.
    static long optimum(DebtGraph graph, IntToLongFunction gain) {
        MinCostFlow solver = new MinCostFlow(graph.firms(), graph.debts());
        try {
            for (int i = 0; i < graph.debts(); i++) {
                solver.addArcWithCapacityAndUnitCost(
                        graph.debtor(i), graph.creditor(i), graph.amount(i), -gain.applyAsLong(i));
            }
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
