// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CirculationTest {
    private static final int MANY = 1 << 16;

    /// 0 ticks leave all work to augmentation, few leave it much.
    @ParameterizedTest
    @ValueSource(ints = {MANY, 16, 1, 0})
    void isProvenByItsPricesOnGraphsOfAllShapes(int ticks) {
        ProblemGenerator problems = generator(41);
        for (int i = 0; i < 3_000; i++) {
            Arcs arcs = problems.plain(i % 50 == 0 ? 300 : 12);
            requireProven(arcs, Circulation.of(arcs, ticks, Watch.none()), "plain problem " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {MANY, 16, 1, 0})
    void isProvenByItsPricesWithGainsOfBothSigns(int ticks) {
        ProblemGenerator problems = generator(43);
        for (int i = 0; i < 3_000; i++) {
            Arcs arcs = problems.gaining(i % 50 == 0 ? 200 : 12, 1 + i % 12);
            requireProven(arcs, Circulation.of(arcs, ticks, Watch.none()), "gaining problem " + i);
        }
    }

    @Test
    void isProvenWithGainsAsGreatAsAllowed() {
        ProblemGenerator problems = generator(47);
        for (int i = 0; i < 300; i++) {
            Arcs arcs = problems.gaining(12, 1 << 24);
            requireProven(arcs, Circulation.of(arcs), "great gains, problem " + i);
        }
    }

    @Test
    void solvesOneLongRing() {
        int nodes = 100_000;
        int[] tail = new int[nodes];
        int[] head = new int[nodes];
        long[] capacity = new long[nodes];
        for (int i = 0; i < nodes; i++) {
            tail[i] = i;
            head[i] = (i + 1) % nodes;
            capacity[i] = 5L + i % 7;
        }
        Arcs arcs = Arcs.plain(nodes, tail, head, capacity);
        Circulation circulation = Circulation.of(arcs);
        requireProven(arcs, circulation, "ring");
        assertThat(circulation.flow(0)).isEqualTo(5);
    }

    @Test
    void isNothingWhereNoArcIs() {
        Arcs arcs = Arcs.plain(0, new int[0], new int[0], new long[0]);
        assertThat(Circulation.of(arcs).flows()).isEmpty();
    }

    @Test
    void refusesCapacitiesThatCouldWrap() {
        long half = 1L << 61;
        assertThatThrownBy(() ->
                        Arcs.plain(2, new int[] {0, 1}, new int[] {1, 0}, new long[] {half, half}))
                .hasMessageContaining("nor may their sum reach 2^62");
    }

    private static ProblemGenerator generator(long seed) {
        System.out.println("seed " + seed);
        return new ProblemGenerator(new SplittableRandom(seed));
    }

    static void requireProven(Arcs arcs, Circulation circulation, String name) {
        long[] balance = new long[arcs.nodes()];
        for (int i = 0; i < arcs.count(); i++) {
            int u = arcs.tail()[i];
            int v = arcs.head()[i];
            long flow = circulation.flow(i);
            balance[u] -= flow;
            balance[v] += flow;
            long margin = arcs.gain(i) - (long) circulation.price(u) + circulation.price(v);
            long least = margin > 0 ? arcs.capacity()[i] : 0;
            long most = margin < 0 ? 0 : arcs.capacity()[i];
            assertThat(flow).as("%s, arc %d, margin %d", name, i, margin).isBetween(least, most);
        }
        assertThat(balance).as(name).containsOnly(balance.length == 0 ? new long[0] : new long[1]);
    }
}
