// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import redress.clearing.Budget.Stage;
import redress.clearing.Budget.Wish;

/// Set-offs that are stopped, cancelled or watched.
final class BudgetTest {
    private final RandomGraphs graphs = new RandomGraphs(61);

    @Test
    void givesAPlanWithAProvenBoundWhereverItStops() {
        int early = 0;
        for (int i = 0; i < 400; i++) {
            DebtGraph graph = graphs.next(60);
            SetOff request = SetOff.of(graph);
            if (i % 2 == 1) {
                request =
                        request.withLimits(graphs.limits(graph))
                                .withPriorities(graphs.priorities(graph));
            }
            SetOffPlan best = request.solve();
            for (int stop = 0; stop < 6; stop++) {
                SetOffPlan plan = request.solve(new StopAt(stop, Wish.STOP));
                early += plan.optimal() ? 0 : 1;
                requireBounded(request, plan, best, graphs.name() + ", stop " + stop);
            }
        }
        assertThat(early).isGreaterThan(400);
    }

    /// With a question at every step, wherever the work may be.
    @Test
    void leavesACirculationWhereverItStops() {
        ProblemGenerator problems = new ProblemGenerator(new SplittableRandom(67));
        for (int i = 0; i < 300; i++) {
            Arcs arcs = i % 2 == 0 ? problems.plain(30) : problems.gaining(30, 10);
            long best = gain(arcs, Circulation.of(arcs));
            for (int ticks = 1 << 16, stop = 0; stop < 60; stop += 1 + stop / 4) {
                Watch watch = new Watch(new StopAt(stop, Wish.STOP), 1);
                Circulation circulation = Circulation.of(arcs, stop % 3 == 0 ? 0 : ticks, watch);
                assertThat(gain(arcs, circulation)).isLessThanOrEqualTo(best);
                assertThat(bound(arcs, circulation)).isGreaterThanOrEqualTo(best);
            }
        }
    }

    @Test
    void givesTheSamePlanForTheSameStop() {
        for (int i = 0; i < 50; i++) {
            SetOff request = SetOff.of(graphs.next(80));
            SetOffPlan one = request.solve(new StopAt(2, Wish.STOP));
            SetOffPlan other = request.solve(new StopAt(2, Wish.STOP));
            for (int d = 0; d < one.graph().debts(); d++) {
                assertThat(other.setOff(d)).isEqualTo(one.setOff(d));
            }
            assertThat(other.upperBound()).isEqualTo(one.upperBound());
        }
    }

    @Test
    void leavesAPlanAloneThatIsFoundInTime() {
        DebtGraph graph = graphs.next(80);
        SetOffPlan plan = SetOff.of(graph).solve();
        AtomicLong nanos = new AtomicLong();
        SetOffPlan watched =
                SetOff.of(graph).solve(Budget.of(Long.MAX_VALUE, nanos::incrementAndGet));

        assertThat(watched.optimal()).isTrue();
        assertThat(watched.upperBound()).isEqualTo(plan.total());
        for (int v = 0; v < graph.firms(); v++) {
            assertThat(watched.certificate().price(v)).isEqualTo(plan.certificate().price(v));
        }
        assertThat(nanos.get()).isPositive();
    }

    @Test
    void givesNoPlanWhenCancelled() {
        SetOff request = SetOff.of(graphs.next(80));

        assertThatThrownBy(() -> request.solve(new StopAt(1, Wish.CANCEL)))
                .isInstanceOf(Budget.CancelledException.class);
    }

    @Test
    void tellsHowFarItIs() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Budget budget =
                (stage, percent) -> {
                    stages.add(stage);
                    assertThat(percent).isBetween(0, 100);
                    return Wish.GO_ON;
                };
        SetOff.of(graphs.next(80)).solve(budget);

        assertThat(stages).contains(Stage.PREPARE, Stage.MOVE);
    }

    private static void requireBounded(
            SetOff request, SetOffPlan plan, SetOffPlan best, String name) {
        assertThat(plan.worth()).as(name).isLessThanOrEqualTo(best.worth());
        assertThat(plan.upperBound()).as(name).isGreaterThanOrEqualTo(best.worth());
        Verdict verdict = request.verifier().verify(plan::setOff, plan.certificate());
        if (plan.optimal()) {
            assertThat(verdict).as(name).isEqualTo(new Verdict.Optimal(best.worth()));
        } else {
            assertThat(verdict).as(name).isInstanceOf(Verdict.Unproven.class);
            assertThat(((Verdict.Unproven) verdict).atMost()).isEqualTo(plan.upperBound());
        }
    }

    private static long gain(Arcs arcs, Circulation circulation) {
        long[] balance = new long[arcs.nodes()];
        long gain = 0;
        for (int i = 0; i < arcs.count(); i++) {
            assertThat(circulation.flow(i)).isBetween(0L, arcs.capacity()[i]);
            balance[arcs.tail()[i]] -= circulation.flow(i);
            balance[arcs.head()[i]] += circulation.flow(i);
            gain += arcs.gain(i) * circulation.flow(i);
        }
        assertThat(balance).containsOnly(0);
        return gain;
    }

    private static long bound(Arcs arcs, Circulation circulation) {
        long bound = 0;
        for (int i = 0; i < arcs.count(); i++) {
            int u = arcs.tail()[i];
            int v = arcs.head()[i];
            long margin = arcs.gain(i) - (long) circulation.price(u) + circulation.price(v);
            bound += Math.max(0, margin) * arcs.capacity()[i];
        }
        return bound;
    }

    /// Says its wish when asked for the time given, counted from 0.
    private static final class StopAt implements Budget {
        private final Wish wish;
        private int left;

        StopAt(int stop, Wish wish) {
            this.left = stop;
            this.wish = wish;
        }

        @Override
        public Wish ask(Stage stage, int percent) {
            return left-- > 0 ? Wish.GO_ON : wish;
        }
    }
}
