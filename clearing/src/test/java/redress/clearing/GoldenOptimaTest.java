// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Graphs like a country's, whose optima LEMON (four algorithms), OR-tools, networkx and HiGHS
/// agree on. The generator of the graphs is not part of this repository.
final class GoldenOptimaTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    profile | debts     | optimum
                    tct     | 10000     | 63599135
                    natl    | 10000     | 130203259
                    bal     | 10000     | 274846582
                    tct     | 100000    | 494667778
                    natl    | 100000    | 1270106905
                    bal     | 100000    | 2899835372
                    """)
    void setsOffTheOptimumOfAGeneratedCountry(String profile, int debts, long optimum)
            throws Exception {
        DebtGraph graph = GeneratedCountry.of(folder, profile, debts);

        SetOffPlan plan = SetOff.of(graph).solve();

        assertThat(plan.total()).isEqualTo(optimum);
        PlanCheck.check(graph, plan);
    }
}
