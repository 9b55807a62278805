// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The optimum is that of OR-tools, on graphs of every shape and size of amount.
final class OrToolsEqualityTest {
    private static final int GRAPHS = 210;
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
                        .isEqualTo(OrTools.optimum(graph));
                PlanCheck.check(graph, plan);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsOffAsMuchAsOrToolsInFamiliesWithLongLoops(Family family) {
        DebtGraph graph = family.draw(FAMILY_DEBTS, 42);

        SetOffPlan plan = SetOff.of(graph).solve();

        assertThat(plan.total()).isEqualTo(OrTools.optimum(graph));
        PlanCheck.check(graph, plan);
    }
}
