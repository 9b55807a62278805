// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must hold between the optima of graphs that are related.
final class SetOffLawsTest {
    private static final long SEED = 20_261_124L;
    private static final int GRAPHS = 400;

    private final RandomGraphs graphs = new RandomGraphs(SEED);

    @Test
    void settlesNoLessWhenADebtIsAdded() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            int keep = graph.debts() - 1;
            DebtGraph before =
                    DebtGraph.of(
                            graph.firms(),
                            IntStream.range(0, keep).map(graph::debtor).toArray(),
                            IntStream.range(0, keep).map(graph::creditor).toArray(),
                            IntStream.range(0, keep).mapToLong(graph::amount).toArray());
            assertThat(optimum(graph)).as(graphs.name()).isGreaterThanOrEqualTo(optimum(before));
        }
    }

    @Test
    void scalesWithTheAmounts() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            long factor = 1L + graphs.random().nextInt(1_000_000);
            DebtGraph scaled =
                    DebtGraph.of(
                            graph.firms(),
                            column(graph, graph::debtor),
                            column(graph, graph::creditor),
                            IntStream.range(0, graph.debts())
                                    .mapToLong(d -> factor * graph.amount(d))
                                    .toArray());
            assertThat(optimum(scaled)).as(graphs.name()).isEqualTo(factor * optimum(graph));
        }
    }

    @Test
    void doesNotDependOnTheNamesOfFirmsOrTheOrderOfDebts() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            int[] name = graphs.shuffled(graph.firms());
            int[] order = graphs.shuffled(graph.debts());
            DebtGraph renamed =
                    DebtGraph.of(
                            graph.firms(),
                            IntStream.of(order).map(d -> name[graph.debtor(d)]).toArray(),
                            IntStream.of(order).map(d -> name[graph.creditor(d)]).toArray(),
                            IntStream.of(order).mapToLong(graph::amount).toArray());
            assertThat(optimum(renamed)).as(graphs.name()).isEqualTo(optimum(graph));
        }
    }

    @Test
    void leavesNoLoop() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(200);
            SetOffPlan plan = SetOff.of(graph).solve();
            assertThat(Loops.exist(graph, plan::remainder)).as(graphs.name()).isFalse();
        }
    }

    @Test
    void setsOffNothingButLoops() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(200);
            SetOffPlan plan = SetOff.of(graph).solve();
            long[] total = new long[1];
            long[] left =
                    Loops.forEach(
                            graph, plan::setOff, loop -> total[0] += loop.amount() * loop.length());
            assertThat(Arrays.stream(left).sum()).as(graphs.name()).isZero();
            assertThat(total[0]).as(graphs.name()).isEqualTo(plan.total());
        }
    }

    @Test
    void settlesNoMoreUnderLimitsAndAllOfThemHold() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            SetOff limited = SetOff.of(graph).withLimits(graphs.limits(graph));
            SetOffPlan plan = limited.solve();
            assertThat(limited.verifier().verify(plan::setOff, plan.certificate()))
                    .as(graphs.name())
                    .isEqualTo(new Verdict.Optimal(plan.total()));
            assertThat(plan.total()).as(graphs.name()).isLessThanOrEqualTo(optimum(graph));
        }
    }

    @Test
    void givesTheSamePlanEveryTime() {
        DebtGraph graph = graphs.next(200);
        SetOffPlan once = SetOff.of(graph).solve();
        SetOffPlan again = SetOff.of(graph).solve();

        for (int d = 0; d < graph.debts(); d++) {
            assertThat(again.setOff(d)).as(graphs.name()).isEqualTo(once.setOff(d));
        }
    }

    private static long optimum(DebtGraph graph) {
        SetOff setOff = SetOff.of(graph);
        SetOffPlan plan = setOff.solve();
        assertThat(setOff.verifier().verify(plan::setOff, plan.certificate()))
                .isEqualTo(new Verdict.Optimal(plan.total()));
        return plan.total();
    }

    private static int[] column(DebtGraph graph, IntUnaryOperator value) {
        return IntStream.range(0, graph.debts()).map(value).toArray();
    }
}
