// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Limits, exclusions, priorities and sharing in a set-off.
final class SetOffTermsTest {
    private final RandomGraphs graphs = new RandomGraphs(4);

    @Test
    void findsWhatTryingEverythingFinds() {
        for (int i = 0; i < 5_000; i++) {
            DebtGraph graph = graphs.tiny();
            Limits limits = graphs.limits(graph);
            byte[] priority = graphs.priorities(graph);
            SetOff setOff = SetOff.of(graph).withLimits(limits).withPriorities(priority);
            SetOffPlan plan = setOff.solve();
            long worth = 0;
            for (int d = 0; d < graph.debts(); d++) {
                worth += priority[d] * plan.setOff(d);
            }
            assertThat(worth).as(graphs.name()).isEqualTo(greatest(graph, limits, priority));
            assertThat(setOff.verifier().verify(plan::setOff, plan.certificate()))
                    .as(graphs.name())
                    .isEqualTo(new Verdict.Optimal(worth));
        }
    }

    @Test
    void provesItsPlanOnLargerGraphs() {
        for (int i = 0; i < 300; i++) {
            DebtGraph graph = graphs.next(100);
            SetOff setOff =
                    SetOff.of(graph)
                            .withLimits(graphs.limits(graph))
                            .withPriorities(graphs.priorities(graph))
                            .withSharing(Sharing.proRata());
            SetOffPlan plan = setOff.solve();
            assertThat(setOff.verifier().verify(plan::setOff, plan.certificate()))
                    .as(graphs.name())
                    .isInstanceOf(Verdict.Optimal.class);
        }
    }

    @Test
    void servesTheHigherPriorityOfAPairFirst() {
        DebtGraph graph =
                DebtGraph.of(
                        2, new int[] {0, 0, 0, 1}, new int[] {1, 1, 1, 0}, new long[] {5, 5, 5, 8});
        SetOffPlan plan = SetOff.of(graph).withPriorities(new byte[] {1, 1, 2, 1}).solve();

        assertThat(amounts(plan)).containsExactly(3, 0, 5, 8);
    }

    @Test
    void sharesInsideAPairAsAsked() {
        DebtGraph graph =
                DebtGraph.of(
                        2, new int[] {0, 0, 0, 1}, new int[] {1, 1, 1, 0}, new long[] {6, 3, 9, 9});
        SetOff setOff = SetOff.of(graph);

        assertThat(amounts(setOff.solve())).containsExactly(6, 3, 0, 9);
        assertThat(amounts(setOff.withSharing(Sharing.oldestFirst(new int[] {9, 8, 7, 6})).solve()))
                .containsExactly(0, 0, 9, 9);
        assertThat(amounts(setOff.withSharing(Sharing.smallestFirst()).solve()))
                .containsExactly(6, 3, 0, 9);
        assertThat(amounts(setOff.withSharing(Sharing.proRata()).solve()))
                .containsExactly(3, 2, 4, 9);
    }

    @Test
    void refusesPrioritiesThatCannotBe() {
        DebtGraph graph = DebtGraph.of(2, new int[] {0}, new int[] {1}, new long[] {1L << 60});

        assertThatThrownBy(() -> SetOff.of(graph).withPriorities(new byte[] {11}))
                .hasMessage("debt 0: priority (11) must be in 1 to 10");
        assertThatThrownBy(() -> SetOff.of(graph).withPriorities(new byte[0]))
                .hasMessage("priorities (0) must be one for each of 1 debts");
        assertThatThrownBy(() -> SetOff.of(graph).withPriorities(new byte[] {2}))
                .hasMessageContaining("must stay below a tenth of 2^63");
    }

    @Test
    void staysExactNearTheLargestSum() {
        long large = (1L << 60) - 1;
        DebtGraph graph =
                DebtGraph.of(
                        3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new long[] {large, large, 7});

        assertThat(SetOff.of(graph).solve().total()).isEqualTo(21);
        assertThat(Relief.after(SetOff.of(graph).solve()).place(large).total())
                .isEqualTo(2 * large + 7);
    }

    @Test
    void refusesLimitsOfFirmsWhereSumsCouldWrap() {
        DebtGraph graph = DebtGraph.of(2, new int[] {0}, new int[] {1}, new long[] {1L << 61});
        Limits limits = Limits.on(graph).firm(0, 5).toLimits();

        assertThatThrownBy(() -> SetOff.of(graph).withLimits(limits))
                .hasMessage(
                        "sum of all amounts (2305843009213693952) must stay below 2^61 with limits"
                                + " of firms");
    }

    private static long[] amounts(SetOffPlan plan) {
        long[] amounts = new long[plan.graph().debts()];
        Arrays.setAll(amounts, plan::setOff);
        return amounts;
    }

    private static long greatest(DebtGraph graph, Limits limits, byte[] priority) {
        return new Trial(graph, limits, priority).greatest(0, new long[graph.firms()]);
    }

    /// Every way to give up something of each debt.
    private static final class Trial {
        private final DebtGraph graph;
        private final Limits limits;
        private final byte[] priority;
        private final long[] given;

        Trial(DebtGraph graph, Limits limits, byte[] priority) {
            this.graph = graph;
            this.limits = limits;
            this.priority = priority;
            this.given = new long[graph.firms()];
        }

        long greatest(int debt, long[] balance) {
            if (debt == graph.debts()) {
                boolean balanced = Arrays.stream(balance).allMatch(it -> it == 0);
                return balanced && withinLimits() ? 0 : Long.MIN_VALUE;
            }
            long best = Long.MIN_VALUE;
            for (long amount = 0; amount <= limits.most(graph, debt); amount++) {
                balance[graph.debtor(debt)] -= amount;
                balance[graph.creditor(debt)] += amount;
                given[graph.debtor(debt)] += amount;
                long rest = greatest(debt + 1, balance);
                best =
                        rest == Long.MIN_VALUE
                                ? best
                                : Math.max(best, priority[debt] * amount + rest);
                given[graph.debtor(debt)] -= amount;
                balance[graph.debtor(debt)] += amount;
                balance[graph.creditor(debt)] -= amount;
            }
            return best;
        }

        private boolean withinLimits() {
            for (int v = 0; v < given.length; v++) {
                if (given[v] > limits.most(v)) {
                    return false;
                }
            }
            return true;
        }
    }
}
