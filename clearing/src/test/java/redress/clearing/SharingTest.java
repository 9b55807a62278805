// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SharingTest {
    private static final int[] DEBTS = {3, 5, 8};

    @Test
    void servesTheOldestFirst() {
        int[] dueDay = {0, 0, 0, 30, 0, 10, 0, 0, 20};

        assertThat(Sharing.oldestFirst(dueDay).share(150, DEBTS, new long[] {100, 100, 100}))
                .containsExactly(0, 100, 50);
    }

    @Test
    void servesDebtsOfOneDayInTheOrderGiven() {
        assertThat(Sharing.oldestFirst().share(150, DEBTS, new long[] {100, 100, 100}))
                .containsExactly(100, 50, 0);
    }

    @Test
    void servesTheSmallestFirst() {
        assertThat(Sharing.smallestFirst().share(150, DEBTS, new long[] {100, 40, 70}))
                .containsExactly(40, 40, 70);
    }

    @Test
    void givesSingleUnitsToTheLargestFractionThenToTheFirst() {
        assertThat(Sharing.proRata().share(5, DEBTS, new long[] {4, 4, 4}))
                .containsExactly(2, 2, 1);
        assertThat(Sharing.proRata().share(10, DEBTS, new long[] {1, 1, 13}))
                .containsExactly(1, 1, 8);
    }

    @Test
    void staysExactWhereAProductExceedsALong() {
        long most = Long.MAX_VALUE / 3;

        assertThat(Sharing.proRata().share(most, DEBTS, new long[] {most, most, most}))
                .containsExactly(most / 3 + 1, most / 3 + 1, most / 3);
    }

    @Test
    void sharesAllAndNeverMoreThanADebtMayGiveUp() {
        long seed = 20_261_124L;
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            long[] most = random.longs(1 + random.nextInt(6), 0, 50).toArray();
            int[] debts = IntStream.range(0, most.length).toArray();
            int[] dueDay = random.ints(most.length, 0, 4).toArray();
            long amount = random.nextLong(LongStream.of(most).sum() + 1);
            for (Sharing sharing :
                    new Sharing[] {
                        Sharing.oldestFirst(dueDay), Sharing.smallestFirst(), Sharing.proRata()
                    }) {
                long[] share = sharing.share(amount, debts, most);
                assertThat(LongStream.of(share).sum()).as("seed %d", seed).isEqualTo(amount);
                for (int i = 0; i < most.length; i++) {
                    assertThat(share[i]).as("seed %d", seed).isBetween(0L, most[i]);
                }
            }
        }
    }

    @Test
    void closesMostDebtsWhenTheSmallestGoFirst() {
        Random random = new Random(9);
        for (int run = 0; run < 5_000; run++) {
            long[] most = random.longs(1 + random.nextInt(6), 1, 9).toArray();
            int[] debts = IntStream.range(0, most.length).toArray();
            long amount = random.nextLong(LongStream.of(most).sum() + 1);
            int greatest = 0;
            for (int closed = 0; closed < 1 << most.length; closed++) {
                int some = closed;
                long needed = IntStream.of(debts).mapToLong(i -> (some >> i & 1) * most[i]).sum();
                greatest = Math.max(greatest, needed <= amount ? Integer.bitCount(some) : 0);
            }
            long[] share = Sharing.smallestFirst().share(amount, debts, most);
            assertThat(IntStream.of(debts).filter(i -> share[i] == most[i]).count())
                    .as("run %d of seed 9", run)
                    .isEqualTo(greatest);
        }
    }

    @Test
    void asksForOneDueDayPerDebt() {
        DebtGraph graph = DebtGraph.of(2, new int[] {0}, new int[] {1}, new long[] {5});

        assertThatThrownBy(() -> Sharing.oldestFirst(new int[] {1, 2}).requireFor(graph))
                .hasMessage("due days (2) must be one for each of 1 debts");
    }
}
