// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProofTest {

    @Test
    void endsOnAFlowThatIsNotTheBest() {
        Residual residual = ring();

        assertThat(Proof.find(residual, new int[3], residual.nodes + 1)).isFalse();
    }

    @Test
    void findsPricesForAFlowThatIs() {
        Residual residual = ring();
        for (int u = 0; u < 3; u++) {
            int a = residual.first[u];
            residual.room[residual.twin[a]] = residual.room[a];
            residual.room[a] = 0;
        }

        assertThat(Proof.find(residual, new int[3], residual.nodes + 1)).isTrue();
    }

    /// Three arcs of capacity 7, one after the other, that carry nothing.
    private static Residual ring() {
        Arcs arcs = Arcs.plain(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new long[] {7, 7, 7});
        Star star = Star.of(3, arcs.tail());
        return Residual.of(Core.of(arcs, StrongComponents.of(arcs, star)), null);
    }
}
