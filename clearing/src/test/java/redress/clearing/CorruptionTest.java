// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// A plan or a certificate in which one number was changed is not accepted.
final class CorruptionTest {
    private static final long[] CHANGES = {1, -1, 1_000, -1_000, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final int FAR = 1_000_000;

    private final RandomGraphs graphs = new RandomGraphs(11);

    @Test
    void refusesEveryChangedAmountOfASetOff() {
        for (int i = 0; i < 60; i++) {
            DebtGraph graph = graphs.next(30);
            SetOff setOff = SetOff.of(graph).withLimits(graphs.limits(graph));
            SetOffPlan plan = setOff.solve();
            long[] amount = new long[graph.debts()];
            Arrays.setAll(amount, plan::setOff);
            for (int d = 0; d < amount.length; d++) {
                for (long change : CHANGES) {
                    amount[d] += change;
                    assertThat(setOff.verifier().verify(at -> amount[at], plan.certificate()))
                            .as("%s, debt %d, %d", graphs.name(), d, change)
                            .isInstanceOf(Verdict.Refused.class);
                    amount[d] -= change;
                }
            }
        }
    }

    @Test
    void doesNotAcceptALoopThatIsLeftOut() {
        for (int i = 0; i < 200; i++) {
            DebtGraph graph = graphs.next(30);
            SetOff setOff = SetOff.of(graph);
            SetOffPlan plan = setOff.solve();
            Loops.forEach(
                    graph,
                    plan::setOff,
                    loop -> {
                        long[] amount = new long[graph.debts()];
                        Arrays.setAll(amount, plan::setOff);
                        for (int k = 0; k < loop.length(); k++) {
                            amount[loop.debt(k)]--;
                        }
                        assertThat(setOff.verifier().verify(at -> amount[at], plan.certificate()))
                                .as(graphs.name())
                                .isInstanceOfSatisfying(
                                        Verdict.Unproven.class,
                                        it -> assertThat(it.atMost()).isEqualTo(plan.total()));
                    });
        }
    }

    @Test
    void doesNotAcceptAPriceThatIsFarOff() {
        for (int i = 0; i < 100; i++) {
            DebtGraph graph = graphs.next(30);
            SetOff setOff = SetOff.of(graph).withLimits(graphs.limits(graph));
            SetOffPlan plan = setOff.solve();
            for (int d = 0; d < graph.debts(); d++) {
                if (plan.setOff(d) > 0) {
                    Certificate up = changed(plan.certificate(), graph.debtor(d), FAR, 0);
                    Certificate down = changed(plan.certificate(), graph.debtor(d), -FAR, 0);
                    Certificate limit = changed(plan.certificate(), graph.debtor(d), 0, FAR);
                    Certificate negative = changed(plan.certificate(), graph.debtor(d), 0, -FAR);
                    for (Certificate wrong : new Certificate[] {up, down, limit, negative}) {
                        assertThat(setOff.verifier().verify(plan::setOff, wrong))
                                .as("%s, firm %d", graphs.name(), graph.debtor(d))
                                .isNotInstanceOf(Verdict.Optimal.class);
                    }
                }
            }
        }
    }

    /// A price that moves a little may prove the plan as well; whatever is accepted is the optimum.
    @Test
    void acceptsNothingButTheOptimumWhateverThePrices() {
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            DebtGraph graph = graphs.tiny();
            SetOff setOff = SetOff.of(graph);
            SetOffPlan plan = setOff.solve();
            int[] price = graphs.random().ints(graph.firms(), 0, 4).toArray();
            long[] amount = new long[graph.debts()];
            Arrays.setAll(amount, d -> graphs.random().nextBoolean() ? plan.setOff(d) : 0);
            Verdict verdict = setOff.verifier().verify(at -> amount[at], Certificate.of(price));
            if (verdict instanceof Verdict.Optimal optimal) {
                accepted++;
                assertThat(optimal.total()).as(graphs.name()).isEqualTo(plan.total());
            }
        }
        assertThat(accepted).isPositive();
    }

    @Test
    void refusesEveryChangedNumberOfARelief() {
        for (int i = 0; i < 60; i++) {
            DebtGraph graph = graphs.next(30);
            Relief relief = Relief.after(SetOff.of(graph).solve());
            long fund = 1 + relief.curve().greatestFund() / 3;
            ReliefPlan plan = relief.place(fund);
            ReliefVerifier verifier = relief.verifier(fund);
            long[] settled = new long[graph.debts()];
            Arrays.setAll(settled, plan::settled);
            long[] injected = new long[graph.firms()];
            Arrays.setAll(injected, plan::injected);
            for (long change : CHANGES) {
                for (int d = 0; d < settled.length; d++) {
                    settled[d] += change;
                    assertThat(refuses(verifier, settled, injected, plan))
                            .as(graphs.name())
                            .isTrue();
                    settled[d] -= change;
                }
                for (int v = 0; v < injected.length; v++) {
                    injected[v] += change;
                    assertThat(refuses(verifier, settled, injected, plan))
                            .as(graphs.name())
                            .isTrue();
                    injected[v] -= change;
                }
            }
        }
    }

    @Test
    void refusesAFundPriceOrAPriceThatIsFarOff() {
        for (int i = 0; i < 100; i++) {
            DebtGraph graph = graphs.next(30);
            Relief relief = Relief.after(SetOff.of(graph).solve());
            long fund = 1 + relief.curve().greatestFund() / 3;
            ReliefPlan plan = relief.place(fund);
            for (int v = 0; v < graph.firms(); v++) {
                if (plan.injected(v) > 0) {
                    for (int change : new int[] {FAR, -FAR}) {
                        int[] price = prices(plan);
                        int fundPrice = plan.certificate().fundPrice();
                        ReliefCertificate dear = ReliefCertificate.of(price, fundPrice + change);
                        price[v] += change;
                        ReliefCertificate wrong = ReliefCertificate.of(price, fundPrice);
                        for (ReliefCertificate each : new ReliefCertificate[] {dear, wrong}) {
                            assertThat(
                                            relief.verifier(fund)
                                                    .verify(plan::settled, plan::injected, each))
                                    .as(graphs.name())
                                    .isInstanceOf(Verdict.Refused.class);
                        }
                    }
                }
            }
        }
    }

    private static boolean refuses(
            ReliefVerifier verifier, long[] settled, long[] injected, ReliefPlan plan) {
        return verifier.verify(d -> settled[d], v -> injected[v], plan.certificate())
                instanceof Verdict.Refused;
    }

    private static int[] prices(ReliefPlan plan) {
        int[] price = new int[plan.graph().firms()];
        Arrays.setAll(price, plan.certificate()::price);
        return price;
    }

    private static Certificate changed(Certificate proof, int firm, int price, int limitPrice) {
        int[] prices = new int[proof.firms()];
        int[] limitPrices = new int[proof.firms()];
        Arrays.setAll(prices, proof::price);
        Arrays.setAll(limitPrices, proof::limitPrice);
        prices[firm] += price;
        limitPrices[firm] += limitPrice;
        return Certificate.of(prices, limitPrices);
    }
}
