// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a set-off cancels of each debt, and the proof that no other cancels more in all.
public final class SetOffPlan {
    private final DebtGraph graph;
    private final long[] setOff;
    private final Certificate certificate;
    private final long total;

    SetOffPlan(DebtGraph graph, long[] setOff, Certificate certificate) {
        this.graph = graph;
        this.setOff = setOff;
        this.certificate = certificate;
        long sum = 0;
        for (long each : setOff) {
            sum += each;
        }
        total = sum;
    }

    /// The graph that the plan is for.
    public DebtGraph graph() {
        return graph;
    }

    /// What is cancelled of a debt, 0 to its amount.
    public long setOff(int debt) {
        return setOff[debt];
    }

    /// What stays owed of a debt.
    public long remainder(int debt) {
        return graph.amount(debt) - setOff[debt];
    }

    /// What is cancelled of all debts together.
    public long total() {
        return total;
    }

    public Certificate certificate() {
        return certificate;
    }
}
