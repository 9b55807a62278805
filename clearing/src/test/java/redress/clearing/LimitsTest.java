// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LimitsTest {
    private static final DebtGraph GRAPH =
            DebtGraph.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new long[] {10, 20, 30});

    @Test
    void limitsNothingUnlessToldTo() {
        assertThat(Limits.none().most(GRAPH, 2)).isEqualTo(30);
        assertThat(Limits.none().most(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(Limits.none().exclusion(2)).isEmpty();
    }

    @Test
    void letsADebtGiveUpNoMoreThanIsOwed() {
        Limits limits = Limits.on(GRAPH).debt(0, 7).debt(1, 70).toLimits();

        assertThat(limits.most(GRAPH, 0)).isEqualTo(7);
        assertThat(limits.most(GRAPH, 1)).isEqualTo(20);
        assertThat(limits.most(GRAPH, 2)).isEqualTo(30);
    }

    @Test
    void excludesAllThatAFirmOwesAndIsOwed() {
        Limits limits =
                Limits.on(GRAPH)
                        .exclude(0, Exclusion.DISPUTED)
                        .excludeFirm(0, Exclusion.INSOLVENT)
                        .toLimits();

        assertThat(limits.exclusion(0)).contains(Exclusion.DISPUTED);
        assertThat(limits.exclusion(1)).isEmpty();
        assertThat(limits.exclusion(2)).contains(Exclusion.INSOLVENT);
        assertThat(limits.most(GRAPH, 2)).isZero();
    }

    @Test
    void keepsWhatItWasWhenTheBuilderGoesOn() {
        Limits.Builder builder = Limits.on(GRAPH).firm(1, 5);
        Limits before = builder.toLimits();
        builder.firm(1, 9).exclude(0, Exclusion.ASSIGNED);

        assertThat(before.most(1)).isEqualTo(5);
        assertThat(before.most(GRAPH, 0)).isEqualTo(10);
    }

    @Test
    void refusesWhatIsNotInTheGraph() {
        assertThatThrownBy(() -> Limits.on(GRAPH).firm(3, 1))
                .hasMessage("firm (3) must be in 0 to 2");
        assertThatThrownBy(() -> Limits.on(GRAPH).exclude(-1, Exclusion.ASSIGNED))
                .hasMessage("debt (-1) must be in 0 to 2");
        assertThatThrownBy(() -> Limits.on(GRAPH).debt(3, 1))
                .hasMessage("debt (3) must be in 0 to 2");
        assertThatThrownBy(() -> Limits.on(GRAPH).excludeFirm(-1, Exclusion.OPTED_OUT))
                .hasMessage("firm (-1) must be in 0 to 2");
        assertThatThrownBy(() -> Limits.on(GRAPH).firm(1, -5))
                .hasMessage("firm 1: limit (-5) must not be negative");
        assertThatThrownBy(() -> Limits.on(GRAPH).debt(1, -4))
                .hasMessage("debt 1: limit (-4) must not be negative");
    }

    @Test
    void refusesAGraphOfAnotherSize() {
        DebtGraph other = DebtGraph.of(2, new int[] {0}, new int[] {1}, new long[] {5});
        Limits limits = Limits.on(GRAPH).firm(0, 1).toLimits();

        assertThatThrownBy(() -> limits.requireFor(other))
                .hasMessage("limits are for 3 firms, the graph has 2");
        assertThatThrownBy(() -> Limits.on(GRAPH).debt(0, 1).toLimits().requireFor(other))
                .hasMessage("limits are for 3 debts, the graph has 1");
        assertThatThrownBy(() ->
                        Limits.on(GRAPH)
                                .exclude(0, Exclusion.DISPUTED)
                                .toLimits()
                                .requireFor(other))
                .hasMessage("limits are for 3 debts, the graph has 1");
    }
}
