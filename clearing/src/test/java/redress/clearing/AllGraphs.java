// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.stream.IntStream;

/// All graphs of a few firms in which each firm owes each other 0 to `most`, and the greatest
/// set-off of each, found without any theory.
///
/// A graph is a number whose digits to the base `most + 1` are the amounts of the ordered pairs. A
/// graph whose amounts are balanced at every firm is a circulation; the greatest set-off of a graph
/// is that of the largest circulation no digit of which exceeds the graph's. Trying all of them for
/// all graphs at once is a running maximum along each digit.
final class AllGraphs {
    private final int firms;
    private final int base;
    private final int[] from;
    private final int[] to;
    private final int[] power;
    private final short[] greatest;

    AllGraphs(int firms, int most) {
        this.firms = firms;
        this.base = most + 1;
        int pairs = firms * (firms - 1);
        this.from = IntStream.range(0, pairs).map(pair -> pair / (firms - 1)).toArray();
        this.to = new int[pairs];
        this.power = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            int place = pair % (firms - 1);
            to[pair] = place < from[pair] ? place : place + 1;
            power[pair] = pair == 0 ? 1 : Math.multiplyExact(power[pair - 1], base);
        }
        this.greatest = circulations(Math.multiplyExact(power[pairs - 1], base));
        for (int pair = 0; pair < pairs; pair++) {
            for (int graph = 0; graph < greatest.length; graph++) {
                if (amount(graph, pair) > 0) {
                    greatest[graph] =
                            (short) Math.max(greatest[graph], greatest[graph - power[pair]]);
                }
            }
        }
    }

    int count() {
        return greatest.length;
    }

    int greatestSetOff(int graph) {
        return greatest[graph];
    }

    /// The graph, a debt for each pair that has an amount.
    DebtGraph graph(int number) {
        int[] pairs =
                IntStream.range(0, from.length).filter(pair -> amount(number, pair) > 0).toArray();
        return DebtGraph.of(
                firms,
                IntStream.of(pairs).map(pair -> from[pair]).toArray(),
                IntStream.of(pairs).map(pair -> to[pair]).toArray(),
                IntStream.of(pairs).mapToLong(pair -> amount(number, pair)).toArray());
    }

    /// Whether no renaming of firms makes the number smaller; one graph of each shape has that.
    boolean isFirstOfItsShape(int number) {
        int[] name = IntStream.range(0, firms).toArray();
        return isLeast(number, name, 0);
    }

    private boolean isLeast(int number, int[] name, int fixed) {
        if (fixed == firms) {
            return renamed(number, name) >= number;
        }
        for (int i = fixed; i < firms; i++) {
            swap(name, fixed, i);
            boolean least = isLeast(number, name, fixed + 1);
            swap(name, fixed, i);
            if (!least) {
                return false;
            }
        }
        return true;
    }

    private int renamed(int number, int[] name) {
        int renamed = 0;
        for (int pair = 0; pair < from.length; pair++) {
            int owes = name[from[pair]];
            int owed = name[to[pair]];
            int target = owes * (firms - 1) + (owed < owes ? owed : owed - 1);
            renamed += amount(number, pair) * power[target];
        }
        return renamed;
    }

    private static void swap(int[] name, int i, int j) {
        int other = name[i];
        name[i] = name[j];
        name[j] = other;
    }

    private int amount(int graph, int pair) {
        return graph / power[pair] % base;
    }

    /// The sum of each graph's amounts if they are balanced, else a number below every sum.
    private short[] circulations(int graphs) {
        short[] sums = new short[graphs];
        int[] balance = new int[firms];
        for (int graph = 0; graph < graphs; graph++) {
            Arrays.fill(balance, 0);
            int sum = 0;
            for (int pair = 0; pair < from.length; pair++) {
                int amount = amount(graph, pair);
                balance[from[pair]] -= amount;
                balance[to[pair]] += amount;
                sum += amount;
            }
            boolean balanced = Arrays.stream(balance).allMatch(it -> it == 0);
            sums[graph] = (short) (balanced ? sum : -1);
        }
        return sums;
    }
}
