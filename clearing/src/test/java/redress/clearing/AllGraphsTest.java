// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exactness on every graph of at most five firms with small amounts.
final class AllGraphsTest {

    /// Graphs that differ in the names of firms alone are one shape. The counts of shapes of 4 and
    /// 5 firms with amounts 0 and 1 are those of digraphs, 218 and 9608 (OEIS A000273).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    firms | most | graphs  | shapes
                    2     | 30   | 961     | 496
                    3     | 4    | 15625   | 2675
                    4     | 1    | 4096    | 218
                    4     | 2    | 531441  | 22815
                    5     | 1    | 1048576 | 9608
                    """)
    void setsOffAsMuchAsTryingEverythingFinds(int firms, int most, int graphs, int shapes) {
        AllGraphs all = new AllGraphs(firms, most);
        assertThat(all.count()).isEqualTo(graphs);
        int tried = 0;
        for (int number = 0; number < all.count(); number++) {
            if (all.isFirstOfItsShape(number)) {
                tried++;
                DebtGraph graph = all.graph(number);
                SetOff setOff = SetOff.of(graph);
                SetOffPlan plan = setOff.solve();
                Verdict verdict = setOff.verifier().verify(plan::setOff, plan.certificate());
                assertThat(verdict)
                        .as("graph %d of %d firms", number, firms)
                        .isEqualTo(new Verdict.Optimal(all.greatestSetOff(number)));
            }
        }
        assertThat(tried).isEqualTo(shapes);
    }
}
