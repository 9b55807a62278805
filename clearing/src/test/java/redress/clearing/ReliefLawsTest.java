// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must hold between the curves of graphs that are related, decided jointly with the set-off.
final class ReliefLawsTest {
    private static final int GRAPHS = 150;

    private final RandomGraphs graphs = new RandomGraphs(17);

    @Test
    void settlesNoLessWhenADebtIsAdded() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            int[] all = IntStream.range(0, graph.debts()).toArray();
            int[] name = IntStream.range(0, graph.firms()).toArray();
            ReliefCurve more = curve(graph);
            ReliefCurve less = curve(copy(graph, IntStream.of(all).skip(1).toArray(), name, 1));
            for (long fund = 0; fund <= 2 + more.greatestFund(); fund += 1 + fund / 3) {
                assertThat(more.settled(fund))
                        .as("%s, fund %d", graphs.name(), fund)
                        .isGreaterThanOrEqualTo(less.settled(fund));
            }
        }
    }

    @Test
    void scalesWithTheAmounts() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            int[] all = IntStream.range(0, graph.debts()).toArray();
            int[] name = IntStream.range(0, graph.firms()).toArray();
            long factor = 1L + graphs.random().nextInt(100_000);
            ReliefCurve curve = curve(graph);
            ReliefCurve scaled =
                    new ReliefCurve(
                            factor * curve.setOff(),
                            curve.segments().stream().map(it -> scaled(it, factor)).toList());

            assertThat(curve(copy(graph, all, name, factor))).as(graphs.name()).isEqualTo(scaled);
        }
    }

    @Test
    void doesNotDependOnTheNamesOfFirmsOrTheOrderOfDebts() {
        for (int i = 0; i < GRAPHS; i++) {
            DebtGraph graph = graphs.next(40);
            int[] order = graphs.shuffled(graph.debts());
            int[] name = graphs.shuffled(graph.firms());

            assertThat(curve(copy(graph, order, name, 1)))
                    .as(graphs.name())
                    .isEqualTo(curve(graph));
        }
    }

    private static ReliefCurve curve(DebtGraph graph) {
        return Relief.jointlyWith(SetOff.of(graph).solve()).curve();
    }

    private static DebtGraph copy(DebtGraph graph, int[] debts, int[] name, long factor) {
        return DebtGraph.of(
                graph.firms(),
                IntStream.of(debts).map(d -> name[graph.debtor(d)]).toArray(),
                IntStream.of(debts).map(d -> name[graph.creditor(d)]).toArray(),
                IntStream.of(debts).mapToLong(d -> factor * graph.amount(d)).toArray());
    }

    private static ReliefCurve.Segment scaled(ReliefCurve.Segment segment, long factor) {
        return new ReliefCurve.Segment(
                segment.multiplier(),
                factor * segment.from(),
                factor * segment.until(),
                factor * segment.settledAtStart());
    }
}
