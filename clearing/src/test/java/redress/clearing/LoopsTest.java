// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LoopsTest {

    @Test
    void takesLoopsInTheOrderOfFirmsAndDebts() {
        DebtGraph graph =
                DebtGraph.of(
                        3,
                        new int[] {0, 1, 2, 1, 0},
                        new int[] {1, 2, 0, 0, 2},
                        new long[] {7, 4, 5, 3, 1});

        assertThat(loops(graph, 7, 4, 5, 3, 1))
                .containsExactly("4 by [0, 1, 2]", "3 by [0, 3]", "1 by [4, 2]");
    }

    @Test
    void findsNoLoopInAChain() {
        DebtGraph graph =
                DebtGraph.of(
                        4, new int[] {0, 1, 0, 2}, new int[] {1, 2, 2, 3}, new long[] {5, 5, 5, 5});

        assertThat(Loops.exist(graph, graph::amount)).isFalse();
    }

    @Test
    void findsALoopBehindDeadEnds() {
        DebtGraph graph =
                DebtGraph.of(
                        5,
                        new int[] {0, 0, 2, 3, 4},
                        new int[] {1, 2, 3, 4, 2},
                        new long[] {5, 5, 5, 5, 5});

        assertThat(Loops.exist(graph, graph::amount)).isTrue();
    }

    @Test
    void addsUpToTheAmountsItWasGivenInAtMostOneLoopPerDebt() {
        long seed = 7;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            DebtGraph graph = balanced(random, 2 + random.nextInt(30));
            long[] sum = new long[graph.debts()];
            List<Chain> loops = new ArrayList<>();
            long[] left = Loops.forEach(graph, graph::amount, loops::add);
            for (Chain loop : loops) {
                for (int i = 0; i < loop.length(); i++) {
                    sum[loop.debt(i)] += loop.amount();
                    assertThat(graph.creditor(loop.debt(i)))
                            .as("seed %d", seed)
                            .isEqualTo(graph.debtor(loop.debt((i + 1) % loop.length())));
                }
            }
            assertThat(left).as("seed %d", seed).containsOnly(0);
            assertThat(loops).as("seed %d", seed).hasSizeLessThanOrEqualTo(graph.debts());
            for (int d = 0; d < graph.debts(); d++) {
                assertThat(sum[d]).as("seed %d", seed).isEqualTo(graph.amount(d));
            }
        }
    }

    private static List<String> loops(DebtGraph graph, long... amount) {
        List<String> loops = new ArrayList<>();
        Loops.forEach(
                graph,
                d -> amount[d],
                loop -> {
                    int[] debts = new int[loop.length()];
                    Arrays.setAll(debts, loop::debt);
                    loops.add(loop.amount() + " by " + Arrays.toString(debts));
                });
        return loops;
    }

    /// A graph whose amounts are balanced at every firm: loops of 2 to 6 firms laid over each
    /// other.
    private static DebtGraph balanced(Random random, int firms) {
        List<int[]> debts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int amount = 1 + random.nextInt(20);
            int length = 2 + random.nextInt(Math.min(5, firms - 1));
            int[] round = random.ints(0, firms).distinct().limit(length).toArray();
            for (int k = 0; k < length; k++) {
                debts.add(new int[] {round[k], round[(k + 1) % length], amount});
            }
        }
        return DebtGraph.of(
                firms,
                debts.stream().mapToInt(d -> d[0]).toArray(),
                debts.stream().mapToInt(d -> d[1]).toArray(),
                debts.stream().mapToLong(d -> d[2]).toArray());
    }
}
