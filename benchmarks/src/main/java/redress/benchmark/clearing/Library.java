// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import redress.clearing.DebtGraph;
import redress.clearing.SetOff;
import redress.clearing.SetOffPlan;

/// Our own solver, from the columns to the plan with its certificate.
final class Library {
    private Library() {}

    static Outcome solve(Obligations debts) {
        double start = Cpu.seconds();
        DebtGraph graph =
                DebtGraph.of(debts.firms(), debts.debtor(), debts.creditor(), debts.amount());
        SetOffPlan plan = SetOff.of(graph).solve();
        return new Outcome(plan.total(), Cpu.seconds() - start);
    }
}
