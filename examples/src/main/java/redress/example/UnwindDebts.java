// SPDX-License-Identifier: Apache-2.0
package redress.example;

import java.util.List;
import java.util.StringJoiner;
import redress.clearing.Chain;
import redress.clearing.DebtGraph;
import redress.clearing.Relief;
import redress.clearing.ReliefPlan;
import redress.clearing.SetOff;
import redress.clearing.SetOffPlan;
import redress.clearing.Verdict;
import redress.money.Money;

/// Four firms owe each other: what they can set off, and where a fund of 200.00 helps most.
final class UnwindDebts {
    private static final List<String> FIRMS = List.of("Baker", "Miller", "Farmer", "Carter");

    private static final DebtGraph DEBTS =
            DebtGraph.of(
                    FIRMS.size(),
                    new int[] {0, 1, 2, 3},
                    new int[] {1, 2, 0, 0},
                    new long[] {700_00, 300_00, 500_00, 250_00});

    private UnwindDebts() {}

    public static void main(String[] args) {
        SetOff request = SetOff.of(DEBTS);
        SetOffPlan plan = request.solve();
        for (int debt = 0; debt < DEBTS.debts(); debt++) {
            System.out.printf(
                    "%s owes %s %s, of which %s is set off%n",
                    FIRMS.get(DEBTS.debtor(debt)),
                    FIRMS.get(DEBTS.creditor(debt)),
                    euros(DEBTS.amount(debt)),
                    euros(plan.setOff(debt)));
        }
        Verdict verdict = request.verifier().verify(plan::setOff, plan.certificate());
        System.out.println(
                switch (verdict) {
                    case Verdict.Optimal(long total) ->
                            "No plan sets off more than " + euros(total);
                    case Verdict.Unproven unproven -> "Not proven: " + unproven.because();
                    case Verdict.Refused refused -> "Refused: " + refused;
                });
        relieve(plan, 200_00);
    }

    private static void relieve(SetOffPlan setOff, long fund) {
        ReliefPlan plan = Relief.after(setOff).place(fund);
        System.out.printf(
                "A fund of %s settles %s more%n",
                euros(fund), euros(plan.total() - setOff.total()));
        plan.forEachChain(chain -> System.out.println(euros(chain.amount()) + " " + way(chain)));
    }

    private static String way(Chain chain) {
        StringJoiner way = new StringJoiner(" → ");
        way.add("from the fund to " + FIRMS.get(DEBTS.debtor(chain.debt(0))));
        for (int place = 0; place < chain.length(); place++) {
            way.add(FIRMS.get(DEBTS.creditor(chain.debt(place))));
        }
        return way.toString();
    }

    private static Money euros(long cents) {
        return Money.ofMinor(cents, Money.currency("EUR"));
    }
}
