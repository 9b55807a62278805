// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The optimum is that of OR-tools, on graphs of every shape and size of amount; and every plan
/// passes its certificate's check.
final class OrToolsEqualityTest {
    private static final int GRAPHS = 210;
    private static final int GRAPHS_WITH_TERMS = 50;
    private static final int GRAPHS_WITH_A_FUND = 40;
    private static final int FAMILY_DEBTS = 20_000;

    @BeforeAll
    static void loadOrTools() {
        OrTools.assumeLoaded();
    }

    /// With ten shapes and five kinds of amount, 10,500 graphs.
    @ParameterizedTest
    @EnumSource
    void setsOffAsMuchAsOrToolsInEveryShape(Shape shape) {
        for (Amounts amounts : Amounts.values()) {
            for (int seed = 0; seed < GRAPHS; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                DebtGraph graph = amounts.fill(shape.draw(random), random);

                SetOffPlan plan = SetOff.of(graph).solve();

                assertThat(plan.total())
                        .as("%s, amounts %s, seed %d", shape, amounts, seed)
                        .isEqualTo(OrTools.setOff(graph));
                PlanCheck.check(graph, plan);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsOffAsMuchAsOrToolsInFamiliesWithLongLoops(Family family) {
        DebtGraph graph = family.draw(FAMILY_DEBTS, 42);

        SetOffPlan plan = SetOff.of(graph).solve();

        assertThat(plan.total()).isEqualTo(OrTools.setOff(graph));
        PlanCheck.check(graph, plan);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithOrToolsOnLimitsExclusionsAndPriorities(Shape shape) {
        RandomGraphs terms = new RandomGraphs(shape.name().hashCode());
        for (Amounts amounts : new Amounts[] {Amounts.TINY, Amounts.USUAL, Amounts.WIDE}) {
            for (int seed = 0; seed < GRAPHS_WITH_TERMS; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                DebtGraph graph = amounts.fill(shape.draw(random), random);
                Limits limits = terms.limits(graph);
                byte[] priority = terms.priorities(graph);
                SetOff setOff = SetOff.of(graph).withLimits(limits).withPriorities(priority);

                SetOffPlan plan = setOff.solve();

                assertThat(setOff.verifier().verify(plan::setOff, plan.certificate()))
                        .as("%s, amounts %s, seed %d", shape, amounts, seed)
                        .isEqualTo(new Verdict.Optimal(OrTools.setOff(graph, limits, priority)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void settlesWithAFundAsMuchAsOrTools(Shape shape) {
        for (Amounts amounts : new Amounts[] {Amounts.TINY, Amounts.USUAL, Amounts.WIDE}) {
            for (int seed = 0; seed < GRAPHS_WITH_A_FUND; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                DebtGraph graph = amounts.fill(shape.draw(random), random);
                SetOffPlan plan = SetOff.of(graph).solve();
                FundTerms terms = fundTerms(graph, random);
                long fund = random.nextLong(1 + graph.total() / (1 + random.nextInt(20)));

                ReliefPlan relief = Relief.after(plan).withTerms(terms).place(fund);

                assertThat(relief.total())
                        .as("%s, amounts %s, seed %d, fund %d", shape, amounts, seed, fund)
                        .isEqualTo(plan.total() + OrTools.settled(plan, fund, terms));
            }
        }
    }

    private static FundTerms fundTerms(DebtGraph graph, RandomGenerator random) {
        long[] most = new long[graph.firms()];
        Arrays.setAll(most, firm -> random.nextLong(1 + graph.total()) >>> random.nextInt(8));
        int[] sector = random.ints(graph.firms(), FundTerms.NO_SECTOR, 2).toArray();
        long[] quota = random.longs(2, 0, 1 + graph.total() / 4).toArray();
        return random.nextBoolean()
                ? FundTerms.open(graph)
                : FundTerms.open(graph).withMost(most).withQuotas(sector, quota);
    }
}
