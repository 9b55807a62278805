// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ReliefTest {
    private final RandomGraphs graphs = new RandomGraphs(5);

    /// 0 owes 1, 1 owes 2, 2 owes 3, and 4 owes 3 by itself.
    private static final DebtGraph CHAIN =
            DebtGraph.of(
                    5, new int[] {0, 1, 2, 4}, new int[] {1, 2, 3, 3}, new long[] {10, 10, 6, 50});

    @Test
    void opensTheLongestChainFirst() {
        Relief relief = Relief.after(SetOff.of(CHAIN).solve());

        assertThat(relief.curve())
                .isEqualTo(
                        new ReliefCurve(
                                0,
                                List.of(
                                        new ReliefCurve.Segment(3, 0, 6, 0),
                                        new ReliefCurve.Segment(2, 6, 10, 18),
                                        new ReliefCurve.Segment(1, 10, 60, 26))));
    }

    @Test
    void saysWhatTheNextUnitSettles() {
        ReliefCurve curve = Relief.after(SetOff.of(CHAIN).solve()).curve();

        assertThat(curve.multiplier(0)).isEqualTo(3);
        assertThat(curve.multiplier(6)).isEqualTo(2);
        assertThat(curve.multiplier(59)).isEqualTo(1);
        assertThat(curve.multiplier(60)).isZero();
        assertThat(curve.settled(8)).isEqualTo(22);
        assertThat(curve.settled(1_000)).isEqualTo(76);
        assertThat(curve.greatestFund()).isEqualTo(60);
    }

    @Test
    void saysWhoReceivesKeepsAndIsFreed() {
        ReliefPlan plan = Relief.after(SetOff.of(CHAIN).solve()).place(10);

        assertThat(plan.total()).isEqualTo(26);
        assertThat(plan.injected(0)).isEqualTo(10);
        assertThat(plan.kept(2)).isEqualTo(4);
        assertThat(plan.kept(3)).isEqualTo(6);
        assertThat(plan.freed()).containsExactly(0, 1, 2);
        assertThat(chains(plan)).containsExactly("4 by [0, 1]", "6 by [0, 1, 2]");
    }

    @Test
    void keepsToLimitsEligibilityAndQuotas() {
        Relief relief = Relief.after(SetOff.of(CHAIN).solve());
        FundTerms open = FundTerms.open(CHAIN);
        FundTerms limited = open.withMost(new long[] {4, 9, 9, 9, 9});
        FundTerms quotas =
                open.withQuotas(new int[] {0, 0, 0, 1, 1}, new long[] {3, Long.MAX_VALUE});

        assertThat(relief.withTerms(limited).place(10).injected(0)).isEqualTo(4);
        assertThat(relief.withTerms(limited).place(10).injected(1)).isEqualTo(6);
        ReliefPlan plan = relief.withTerms(quotas).place(10);
        assertThat(plan.injected(0)).isEqualTo(3);
        assertThat(plan.injected(4)).isEqualTo(7);
        assertThat(plan.certificate().fundPrice()).isEqualTo(1);
        assertThat(plan.certificate().quotaPrice(0)).isEqualTo(2);
    }

    @Test
    void leavesExcludedDebtsAlone() {
        Limits limits = Limits.on(CHAIN).exclude(1, Exclusion.DISPUTED).toLimits();
        ReliefPlan plan = Relief.after(SetOff.of(CHAIN).withLimits(limits).solve()).place(1_000);

        assertThat(plan.settled(1)).isZero();
        assertThat(plan.total()).isEqualTo(66);
        assertThat(plan.placed()).isEqualTo(66);
        assertThat(plan.freed()).containsExactly(0, 2, 4);
    }

    @Test
    void sharesWhatAPairSettlesAsTheSetOffDoes() {
        DebtGraph graph =
                DebtGraph.of(2, new int[] {0, 0, 1}, new int[] {1, 1, 0}, new long[] {9, 4, 2});
        ReliefPlan plan =
                Relief.after(SetOff.of(graph).withSharing(Sharing.smallestFirst()).solve())
                        .place(3);

        assertThat(plan.setOff(1)).isEqualTo(2);
        assertThat(plan.settled(1)).isEqualTo(4);
        assertThat(plan.settled(0)).isEqualTo(1);
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        for (int i = 0; i < 4_000; i++) {
            DebtGraph graph = graphs.tiny();
            FundTerms terms = terms(graph);
            Limits limits = debtLimits(graph);
            SetOffPlan setOff = SetOff.of(graph).withLimits(limits).solve();
            for (boolean jointly : new boolean[] {false, true}) {
                Relief relief =
                        (jointly ? Relief.jointlyWith(setOff) : Relief.after(setOff))
                                .withTerms(terms);
                long[] greatest =
                        new ReliefTrial(graph, d -> jointly ? 0 : setOff.setOff(d), limits, terms)
                                .greatest();
                for (int fund = 0; fund < greatest.length; fund++) {
                    assertOptimal(relief, fund, greatest[fund]);
                    assertThat(relief.curve().settled(fund))
                            .as(graphs.name())
                            .isEqualTo(greatest[fund]);
                }
            }
        }
    }

    @Test
    void hasAConcaveCurveOfWholeSlopesThatThePlansLieOn() {
        for (int i = 0; i < 200; i++) {
            DebtGraph graph = graphs.next(60);
            SetOffPlan setOff = SetOff.of(graph).solve();
            Relief relief =
                    (i % 2 == 0 ? Relief.after(setOff) : Relief.jointlyWith(setOff))
                            .withTerms(i % 4 < 2 ? FundTerms.open(graph) : terms(graph));
            ReliefCurve curve = relief.curve();
            long settled = setOff.total();
            long fund = 0;
            int multiplier = Integer.MAX_VALUE;
            for (ReliefCurve.Segment segment : curve.segments()) {
                assertThat(segment.multiplier()).as(graphs.name()).isLessThan(multiplier);
                assertThat(segment.from()).as(graphs.name()).isEqualTo(fund);
                assertThat(segment.settledAtStart()).as(graphs.name()).isEqualTo(settled);
                multiplier = segment.multiplier();
                fund = segment.until();
                settled = segment.settledAtEnd();
                assertOptimal(relief, fund, settled);
            }
            long part = graphs.random().nextLong(curve.greatestFund() + 1);
            assertOptimal(relief, part, curve.settled(part));
        }
    }

    @Test
    void settlesEverythingWithAFundOfTheNetInternalDebt() {
        for (int i = 0; i < 300; i++) {
            DebtGraph graph = graphs.next(60);
            long[] net = new long[graph.firms()];
            for (int d = 0; d < graph.debts(); d++) {
                net[graph.debtor(d)] += graph.amount(d);
                net[graph.creditor(d)] -= graph.amount(d);
            }
            long netDebt = Arrays.stream(net).filter(it -> it > 0).sum();
            Relief relief = Relief.after(SetOff.of(graph).solve());

            assertThat(relief.curve().greatestFund()).as(graphs.name()).isEqualTo(netDebt);
            assertThat(relief.place(netDebt).total()).as(graphs.name()).isEqualTo(graph.total());
        }
    }

    @Test
    void travelsChainsThatAddUpToWhatTheFundSettles() {
        for (int i = 0; i < 200; i++) {
            DebtGraph graph = graphs.next(60);
            ReliefPlan plan =
                    Relief.after(SetOff.of(graph).solve()).withTerms(terms(graph)).place(500);
            long[] settled = new long[graph.debts()];
            long[] injected = new long[graph.firms()];
            plan.forEachChain(chain -> {
                injected[graph.debtor(chain.debt(0))] += chain.amount();
                for (int k = 0; k < chain.length(); k++) {
                    settled[chain.debt(k)] += chain.amount();
                }
                for (int k = 1; k < chain.length(); k++) {
                    assertThat(graph.debtor(chain.debt(k)))
                            .isEqualTo(graph.creditor(chain.debt(k - 1)));
                }
            });
            for (int d = 0; d < settled.length; d++) {
                assertThat(settled[d])
                        .as(graphs.name())
                        .isEqualTo(plan.settled(d) - plan.setOff(d));
            }
            for (int v = 0; v < injected.length; v++) {
                assertThat(injected[v]).as(graphs.name()).isEqualTo(plan.injected(v));
            }
        }
    }

    @Test
    void isNeverWorseThanPlacingByHand() {
        for (int i = 0; i < 200; i++) {
            DebtGraph graph = graphs.next(60);
            SetOffPlan setOff = SetOff.of(graph).solve();
            long fund = graphs.random().nextLong(1 + graph.total() / 4);
            Relief after = Relief.after(setOff).withTerms(terms(graph));
            long best = after.place(fund).total() - setOff.total();

            for (Placement placement : List.of(after.proRata(fund), after.largestFirst(fund))) {
                assertThat(placement.settled())
                        .as(graphs.name())
                        .isBetween(placement.placed(), best);
                assertThat(placement.placed()).as(graphs.name()).isLessThanOrEqualTo(fund);
            }
            assertThat(Relief.jointlyWith(setOff).place(fund).total())
                    .as(graphs.name())
                    .isGreaterThanOrEqualTo(setOff.total() + best);
        }
    }

    @Test
    void placesTheBestPartOfAFundWhereverItIsStopped() {
        int early = 0;
        for (int i = 0; i < 200; i++) {
            DebtGraph graph = graphs.next(60);
            Relief relief = Relief.after(SetOff.of(graph).solve()).withTerms(terms(graph));
            long fund = graphs.random().nextLong(1 + graph.total());
            long best = relief.place(fund).total();
            for (int stop = 0; stop < 4; stop++) {
                AtomicInteger left = new AtomicInteger(stop);
                ReliefPlan plan =
                        relief.place(
                                fund,
                                (stage, percent) ->
                                        left.getAndDecrement() > 0
                                                ? Budget.Wish.GO_ON
                                                : Budget.Wish.STOP);
                early += plan.optimal() ? 0 : 1;
                assertThat(best).as(graphs.name()).isBetween(plan.total(), plan.upperBound());
                assertThat(
                                relief.verifier(plan.placed())
                                        .verify(plan::settled, plan::injected, plan.certificate()))
                        .as(graphs.name())
                        .isEqualTo(new Verdict.Optimal(plan.total()));
            }
            assertThat(relief.place(fund).optimal()).as(graphs.name()).isTrue();
        }
        assertThat(early).isGreaterThan(100);
    }

    @Test
    void refusesWhatItCannotStartFrom() {
        SetOffPlan weighed = SetOff.of(CHAIN).withPriorities(new byte[] {1, 2, 3, 4}).solve();
        Relief relief = Relief.after(SetOff.of(CHAIN).solve());

        assertThatThrownBy(() -> Relief.after(weighed))
                .hasMessageStartingWith("a relief fund starts from a set-off without priorities");
        SetOffPlan plan = SetOff.of(CHAIN).solve();
        SetOffPlan unproven =
                SetOffPlan.unproven(
                        plan.terms(), new long[4], Certificate.of(new int[] {0, 9, 0, 0, 0}));
        assertThatThrownBy(() -> Relief.after(unproven))
                .hasMessageStartingWith("a relief fund starts from a set-off that is proven");
        assertThatThrownBy(() -> relief.place(-1)).hasMessage("fund (-1) must not be negative");
        assertThatThrownBy(() -> FundTerms.open(CHAIN).withMost(new long[] {1}))
                .hasMessage("limits (1) must be one for each of 5 firms");
        assertThatThrownBy(() ->
                        FundTerms.open(CHAIN).withQuotas(new int[] {0, 0, 0, 0, 1}, new long[] {5}))
                .hasMessage("firm 4: sector (1) must have one of the 1 quotas");
    }

    private void assertOptimal(Relief relief, long fund, long total) {
        ReliefPlan plan = relief.place(fund);
        assertThat(plan.placed()).as(graphs.name()).isLessThanOrEqualTo(fund);
        assertThat(relief.verifier(fund).verify(plan::settled, plan::injected, plan.certificate()))
                .as("%s, fund %d", graphs.name(), fund)
                .isEqualTo(new Verdict.Optimal(total));
    }

    private FundTerms terms(DebtGraph graph) {
        Random random = graphs.random();
        long[] most = new long[graph.firms()];
        int[] sector = new int[graph.firms()];
        int sectors = random.nextInt(3);
        long size = 1 + 2 * graph.total() / graph.firms();
        for (int v = 0; v < most.length; v++) {
            most[v] = random.nextInt(3) == 0 ? random.nextLong(size) : Long.MAX_VALUE;
            sector[v] = random.nextInt(sectors + 1) - 1;
        }
        long[] quota = random.longs(sectors, 0, size).toArray();
        return FundTerms.open(graph).withMost(most).withQuotas(sector, quota);
    }

    private Limits debtLimits(DebtGraph graph) {
        Limits.Builder limits = Limits.on(graph);
        for (int d = 0; d < graph.debts(); d++) {
            if (graphs.random().nextInt(4) == 0) {
                limits.debt(d, graphs.random().nextLong(graph.amount(d) + 1));
            }
        }
        return limits.toLimits();
    }

    private static List<String> chains(ReliefPlan plan) {
        List<String> chains = new ArrayList<>();
        plan.forEachChain(chain -> {
            int[] debts = new int[chain.length()];
            Arrays.setAll(debts, chain::debt);
            chains.add(chain.amount() + " by " + Arrays.toString(debts));
        });
        return chains;
    }
}
