// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

/// What every plan must hold, counted independently of the library, and the library's own proof.
final class PlanCheck {
    private PlanCheck() {}

    /// Nothing below zero or above the debt, no net position moved, the total as it says.
    static void check(DebtGraph graph, SetOffPlan plan) {
        long[] balance = new long[graph.firms()];
        long total = 0;
        for (int i = 0; i < graph.debts(); i++) {
            long setOff = plan.setOff(i);
            if (setOff < 0 || setOff > graph.amount(i)) {
                throw new AssertionError(
                        "debt %d: %d of %d set off".formatted(i, setOff, graph.amount(i)));
            }
            balance[graph.debtor(i)] += setOff;
            balance[graph.creditor(i)] -= setOff;
            total += setOff;
        }
        assertThat(balance).containsOnly(0);
        assertThat(plan.total()).isEqualTo(total);
        assertThat(Verifier.of(graph).verify(plan::setOff, plan.certificate()))
                .isEqualTo(new Verdict.Optimal(total));
    }
}
