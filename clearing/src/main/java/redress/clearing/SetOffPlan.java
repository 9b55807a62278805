// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a set-off cancels of each debt, and the proof that no other cancels more in all, or how
/// much more at most where a [Budget] stopped the search.
public final class SetOffPlan {
    private final SetOffTerms terms;
    private final long[] setOff;
    private final Certificate certificate;
    private final long total;
    private final long worth;
    private final long upperBound;

    private SetOffPlan(SetOffTerms terms, long[] setOff, Certificate certificate, boolean proven) {
        this.terms = terms;
        this.setOff = setOff;
        this.certificate = certificate;
        long sum = 0;
        long counted = 0;
        for (int d = 0; d < setOff.length; d++) {
            sum += setOff[d];
            counted += terms.priority(d) * setOff[d];
        }
        total = sum;
        worth = counted;
        upperBound = proven ? worth : bound();
    }

    /// A plan that its certificate proves.
    static SetOffPlan proven(SetOffTerms terms, long[] setOff, Certificate certificate) {
        return new SetOffPlan(terms, setOff, certificate, true);
    }

    /// A plan that some other may exceed, as far as its certificate allows.
    static SetOffPlan unproven(SetOffTerms terms, long[] setOff, Certificate certificate) {
        SetOffPlan plan = new SetOffPlan(terms, setOff, certificate, false);
        Certificate zero = Certificate.of(new int[certificate.firms()]);
        SetOffPlan plain = new SetOffPlan(terms, setOff, zero, false);
        return plain.upperBound < plan.upperBound ? plain : plan;
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

    /// Whether the certificate proves that no plan is worth more.
    public boolean optimal() {
        return worth == upperBound;
    }

    /// What is cancelled, each debt times its priority; the [#total()] without priorities.
    public long worth() {
        return worth;
    }

    /// What no plan is worth more than, by the certificate; the [#worth()] of an optimal plan.
    public long upperBound() {
        return upperBound;
    }

    public Certificate certificate() {
        return certificate;
    }

    private long bound() {
        Verdict verdict =
                new Verifier(terms.graph(), terms.limits(), terms::priority)
                        .verify(this::setOff, certificate);
        return switch (verdict) {
            case Verdict.Optimal(long best) -> best;
            case Verdict.Unproven unproven -> unproven.atMost();
            case Verdict.Refused refused ->
                    throw new IllegalStateException(
                            "a plan broke a rule (%s); this is a fault of the library"
                                    .formatted(refused));
        };
    }
}
