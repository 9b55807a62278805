// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Random;
import java.util.stream.IntStream;

/// Seeded random graphs and what can be asked of them, for laws.
final class RandomGraphs {
    private final Random random;
    private final long seed;
    private int drawn;

    RandomGraphs(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        System.out.println("seed " + seed);
    }

    /// Which graph was drawn last, for messages.
    String name() {
        return "graph %d of seed %d".formatted(drawn, seed);
    }

    Random random() {
        return random;
    }

    /// A graph of 2 to `mostFirms` firms; some firms are in many debts, some pairs have several.
    DebtGraph next(int mostFirms) {
        int firms = 2 + random.nextInt(mostFirms - 1);
        int debts = 1 + random.nextInt(4 * firms);
        return next(firms, debts, 1 + random.nextInt(1_000));
    }

    /// A graph of at most 4 firms, 6 debts and amounts up to 3, small enough to try everything.
    DebtGraph tiny() {
        return next(2 + random.nextInt(3), 1 + random.nextInt(6), 3);
    }

    private DebtGraph next(int firms, int debts, int mostAmount) {
        drawn++;
        int[] debtor = new int[debts];
        int[] creditor = new int[debts];
        for (int d = 0; d < debts; d++) {
            debtor[d] = (int) (firms * Math.pow(random.nextDouble(), 1.5));
            creditor[d] = (debtor[d] + 1 + random.nextInt(firms - 1)) % firms;
        }
        long[] amount = random.longs(debts, 1, mostAmount + 1L).toArray();
        return DebtGraph.of(firms, debtor, creditor, amount);
    }

    /// Limits on about a third of the debts and firms, and a few exclusions.
    Limits limits(DebtGraph graph) {
        Limits.Builder limits = Limits.on(graph);
        for (int d = 0; d < graph.debts(); d++) {
            if (random.nextInt(3) == 0) {
                limits.debt(d, random.nextLong(graph.amount(d) + 1));
            }
            if (random.nextInt(10) == 0) {
                limits.exclude(d, Exclusion.DISPUTED);
            }
        }
        for (int v = 0; v < graph.firms(); v++) {
            if (random.nextInt(3) == 0) {
                limits.firm(v, random.nextLong(1 + graph.total() / graph.firms()));
            }
        }
        return limits.toLimits();
    }

    byte[] priorities(DebtGraph graph) {
        byte[] priority = new byte[graph.debts()];
        for (int d = 0; d < priority.length; d++) {
            priority[d] = (byte) (1 + random.nextInt(random.nextBoolean() ? 2 : 10));
        }
        return priority;
    }

    /// The numbers 0 to `count - 1` in another order.
    int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
        return order;
    }
}
