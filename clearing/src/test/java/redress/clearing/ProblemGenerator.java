// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.random.RandomGenerator;

/// Random circulation problems of many shapes.
final class ProblemGenerator {
    private final RandomGenerator random;

    ProblemGenerator(RandomGenerator random) {
        this.random = random;
    }

    /// Arcs of gain 1 between up to so many nodes; sparse, dense, hub-like or ring-like.
    Arcs plain(int mostNodes) {
        Arcs shape = shape(2 + random.nextInt(mostNodes - 1));
        return Arcs.plain(shape.nodes(), shape.tail(), shape.head(), shape.capacity());
    }

    /// The same with gains from `-most` to `most`.
    Arcs gaining(int mostNodes, int most) {
        Arcs shape = shape(2 + random.nextInt(mostNodes - 1));
        int[] gain = random.ints(shape.count(), -most, most + 1).toArray();
        return new Arcs(shape.nodes(), shape.tail(), shape.head(), shape.capacity(), gain);
    }

    private Arcs shape(int nodes) {
        int count = random.nextInt(1 + nodes * (1 + random.nextInt(8)));
        int kind = random.nextInt(4);
        long most = 1L << random.nextInt(1, 45);
        int[] tail = new int[count];
        int[] head = new int[count];
        long[] capacity = new long[count];
        for (int i = 0; i < count; i++) {
            tail[i] = kind == 1 ? skewed(nodes) : random.nextInt(nodes);
            head[i] = kind == 2 ? (tail[i] + 1 + random.nextInt(2)) % nodes : skewed(nodes);
            if (head[i] == tail[i]) {
                head[i] = (tail[i] + 1) % nodes;
            }
            capacity[i] = random.nextInt(20) == 0 ? 0 : random.nextLong(most) + 1;
        }
        return Arcs.plain(nodes, tail, head, capacity);
    }

    private int skewed(int nodes) {
        return (int) (nodes * Math.pow(random.nextDouble(), 2));
    }
}
