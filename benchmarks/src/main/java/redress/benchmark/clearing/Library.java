// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import redress.clearing.DebtGraph;
import redress.clearing.Relief;
import redress.clearing.ReliefCurve;
import redress.clearing.SetOff;
import redress.clearing.SetOffPlan;

/// Our own solver, from the columns to the plan with its certificate.
final class Library {
    private Library() {}

    static Outcome solve(Obligations debts) {
        double start = Cpu.seconds();
        SetOffPlan plan = SetOff.of(graph(debts)).solve();
        if (!plan.optimal()) {
            throw new IllegalStateException("no proof of the optimum");
        }
        return new Outcome(plan.total(), Cpu.seconds() - start);
    }

    /// Set-off, then the curve of the fund until nothing is owed; its seconds are the curve's
    /// alone.
    static Outcome curve(Obligations debts) {
        SetOffPlan plan = SetOff.of(graph(debts)).solve();
        double start = Cpu.seconds();
        ReliefCurve curve = Relief.after(plan).curve();
        double seconds = Cpu.seconds() - start;
        long settled = curve.settled(curve.greatestFund());
        if (settled != plan.graph().total()) {
            throw new IllegalStateException("the greatest fund leaves debt");
        }
        return new Outcome(settled, seconds);
    }

    private static DebtGraph graph(Obligations debts) {
        return DebtGraph.of(debts.firms(), debts.debtor(), debts.creditor(), debts.amount());
    }
}
