// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// Prices set afresh while a phase of [Scaling] runs, so that from every node with excess a path of
/// arcs that cost less than nothing leads to a node that lacks something.
///
/// A breadth-first search backwards from the nodes that lack something, an arc being `floor(reduced
/// cost / epsilon) + 1` long, in buckets of equal distance; it ends when it has met all excess, or
/// 2^20 away. Each node's price falls by epsilon times its distance, that of nodes not met by
/// epsilon times the last distance reached.
///
/// Cost: O(n + m + greatest distance), 12 bytes a node. Source: A. Goldberg, J. Algorithms 22
/// (1997), section 5, "price updates".
final class PriceUpdate {
    private static final int HORIZON = 1 << 20;
    private static final int FIRST_LEVELS = 256;
    private static final int FIRST_NODES = 16;

    private final Scaling scaling;
    private final int[] distance;
    private int[][] bucket = new int[FIRST_LEVELS][];
    private int[] size = new int[FIRST_LEVELS];
    private int farthest;

    PriceUpdate(Scaling scaling) {
        this.scaling = scaling;
        distance = new int[scaling.residual.nodes];
    }

    /// Updates all prices; the least of them.
    long apply() {
        Arrays.fill(distance, Integer.MAX_VALUE);
        Arrays.fill(size, 0);
        farthest = 0;
        int waiting = 0;
        for (int u = 0; u < distance.length; u++) {
            if (scaling.excess[u] > 0) {
                waiting++;
            } else if (scaling.excess[u] < 0) {
                meet(u, 0);
            }
        }
        return lower(search(waiting));
    }

    /// The distance at which the last of the waiting nodes was met.
    private int search(int waiting) {
        int left = waiting;
        int level = 0;
        for (; level <= farthest && left > 0; level++) {
            while (size[level] > 0 && left > 0) {
                int u = bucket[level][--size[level]];
                if (distance[u] == level) {
                    if (scaling.excess[u] > 0) {
                        left--;
                    }
                    scan(u, level);
                    distance[u] = -1 - level;
                }
            }
        }
        return Math.max(0, level - 1);
    }

    private void scan(int u, int level) {
        Residual residual = scaling.residual;
        int end = residual.first[u + 1];
        int shift = Integer.numberOfTrailingZeros(scaling.epsilon);
        for (int a = residual.first[u]; a < end; a++) {
            int link = residual.link[a];
            int v = link >>> Residual.HEAD;
            if ((link & Residual.TWIN_OPEN) != 0 && distance[v] > level) {
                long far = level + (-scaling.reduced(u, a) >> shift) + 1L;
                if (far < distance[v] && far < HORIZON) {
                    meet(v, (int) far);
                }
            }
        }
    }

    /// Puts a node into the bucket of a distance; where it stands in a farther one, it is passed
    /// over there.
    private void meet(int v, int far) {
        distance[v] = far;
        farthest = Math.max(farthest, far);
        if (far >= bucket.length) {
            int levels = Math.max(far + 1, 2 * bucket.length);
            bucket = Arrays.copyOf(bucket, levels);
            size = Arrays.copyOf(size, levels);
        }
        int[] nodes = bucket[far];
        if (nodes == null) {
            nodes = new int[FIRST_NODES];
            bucket[far] = nodes;
        } else if (size[far] == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * nodes.length);
            bucket[far] = nodes;
        }
        nodes[size[far]++] = v;
    }

    private long lower(int reached) {
        long least = 0;
        for (int u = 0; u < distance.length; u++) {
            int level = distance[u] < 0 ? -1 - distance[u] : reached;
            long price = scaling.price[u] - (long) scaling.epsilon * level;
            scaling.price[u] = (int) price;
            least = Math.min(least, price);
        }
        return least;
    }
}
