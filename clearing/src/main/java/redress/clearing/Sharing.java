// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How the amount that is set off between two firms is shared among the debts of one to the other.
///
/// Every way is exact and gives each debt at most what it may give up; debts that are alike are
/// served in the order given. Which way is taken changes neither the total nor any firm's part.
public final class Sharing {

    private enum Way {
        OLDEST_FIRST,
        SMALLEST_FIRST,
        PRO_RATA
    }

    private final Way way;
    private final int[] dueDay;

    private Sharing(Way way, int... dueDay) {
        this.way = way;
        this.dueDay = dueDay;
    }

    /// The debt that fell due first, then the next; the debts stand in the graph from old to new.
    public static Sharing oldestFirst() {
        return new Sharing(Way.OLDEST_FIRST);
    }

    /// The debt that fell due first, then the next.
    ///
    /// @param dueDay for each debt the days from 1970-01-01 to its due date; taken over
    public static Sharing oldestFirst(int[] dueDay) {
        return new Sharing(Way.OLDEST_FIRST, dueDay);
    }

    /// The smallest debt first, which closes the most debts.
    public static Sharing smallestFirst() {
        return new Sharing(Way.SMALLEST_FIRST);
    }

    /// Every debt in proportion to what it may give up; single units that remain go to the largest
    /// fractions.
    public static Sharing proRata() {
        return new Sharing(Way.PRO_RATA);
    }

    /// Shares `amount` among debts.
    ///
    /// Cost: O(k log k) for k debts.
    ///
    /// @param debts numbers of debts, ascending
    /// @param most what each of them may give up, in sum at least `amount`
    /// @return what each of them gives up, in sum `amount`
    long[] share(long amount, int[] debts, long[] most) {
        return switch (way) {
            case OLDEST_FIRST -> inOrder(amount, most, Comparator.comparingInt(i -> day(debts[i])));
            case SMALLEST_FIRST -> inOrder(amount, most, Comparator.comparingLong(i -> most[i]));
            case PRO_RATA -> inProportion(amount, most);
        };
    }

    /// This sharing, for use on this graph.
    ///
    /// @throws IllegalArgumentException when its due days are not one for each debt
    Sharing requireFor(DebtGraph graph) {
        if (dueDay.length != 0 && dueDay.length != graph.debts()) {
            throw new IllegalArgumentException(
                    "due days (%d) must be one for each of %d debts"
                            .formatted(dueDay.length, graph.debts()));
        }
        return this;
    }

    private int day(int debt) {
        return dueDay.length == 0 ? 0 : dueDay[debt];
    }

    private static long[] inOrder(long amount, long[] most, Comparator<Integer> order) {
        int[] turn =
                IntStream.range(0, most.length)
                        .boxed()
                        .sorted(order)
                        .mapToInt(Integer::intValue)
                        .toArray();
        long[] share = new long[most.length];
        long left = amount;
        for (int i : turn) {
            share[i] = Math.min(left, most[i]);
            left -= share[i];
        }
        return share;
    }

    /// Largest remainder: everybody gets the whole part, what is left goes by the fractions.
    static long[] inProportion(long amount, long[] most) {
        BigInteger total = BigInteger.valueOf(LongStream.of(most).sum());
        long[] share = new long[most.length];
        if (total.signum() == 0) {
            return share;
        }
        BigInteger[] fraction = new BigInteger[most.length];
        long left = amount;
        for (int i = 0; i < most.length; i++) {
            BigInteger[] part =
                    BigInteger.valueOf(amount)
                            .multiply(BigInteger.valueOf(most[i]))
                            .divideAndRemainder(total);
            share[i] = part[0].longValueExact();
            fraction[i] = part[1];
            left -= share[i];
        }
        IntStream.range(0, most.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> fraction[i]).reversed())
                .limit(left)
                .forEach(i -> share[i]++);
        return share;
    }
}
