// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NaiveReliefTest {
    /// The loop 0, 1, 2 sets off 8; then 0 owes 1 a rest of 2 and owes 2 all of 30, 1 owes 2 still
    /// 12.
    private static final DebtGraph GRAPH =
            DebtGraph.of(
                    3, new int[] {0, 0, 1, 2}, new int[] {1, 2, 2, 0}, new long[] {10, 30, 20, 8});

    private static final Relief RELIEF = Relief.after(SetOff.of(GRAPH).solve());

    @Test
    void givesToAllDebtorsInProportion() {
        // 8 and 3; of the 8, firm 0 pays 1 to firm 1, which then pays 4.
        assertThat(RELIEF.proRata(11)).isEqualTo(new Placement(11, 12));
    }

    @Test
    void givesTheLargestDebtorAllFirst() {
        // 32 to firm 0, which pays 2 to firm 1; the other 3 to firm 1, which then pays 5.
        assertThat(RELIEF.largestFirst(35)).isEqualTo(new Placement(35, 37));
    }

    @Test
    void givesNoMoreThanIsOwed() {
        assertThat(RELIEF.proRata(1_000)).isEqualTo(new Placement(44, 44));
        assertThat(RELIEF.largestFirst(1_000)).isEqualTo(new Placement(44, 44));
    }

    @Test
    void keepsToTheTerms() {
        FundTerms open = FundTerms.open(GRAPH);
        int none = FundTerms.NO_SECTOR;
        Relief quota = RELIEF.withTerms(open.withQuotas(new int[] {0, none, none}, new long[] {5}));
        Relief limit = RELIEF.withTerms(open.withMost(new long[] {4, 12, 0}));

        assertThat(quota.proRata(11)).isEqualTo(new Placement(8, 8));
        assertThat(quota.largestFirst(11)).isEqualTo(new Placement(11, 11));
        assertThat(limit.proRata(8)).isEqualTo(new Placement(8, 8));
        assertThat(limit.largestFirst(11)).isEqualTo(new Placement(11, 11));
    }
}
