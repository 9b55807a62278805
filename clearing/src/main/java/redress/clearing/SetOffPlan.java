// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a set-off cancels of each debt, and the proof that no other cancels more in all.
public final class SetOffPlan {
    private final SetOffTerms terms;
    private final long[] setOff;
    private final Certificate certificate;
    private final long total;

    SetOffPlan(SetOffTerms terms, long[] setOff, Certificate certificate) {
        this.terms = terms;
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
        return terms.graph();
    }

    /// What the plan was asked to respect.
    SetOffTerms terms() {
        return terms;
    }

    /// What is cancelled of a debt, 0 to its amount.
    public long setOff(int debt) {
        return setOff[debt];
    }

    /// What stays owed of a debt.
    public long remainder(int debt) {
        return terms.graph().amount(debt) - setOff[debt];
    }

    /// What is cancelled of all debts together.
    public long total() {
        return total;
    }

    public Certificate certificate() {
        return certificate;
    }
}
