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
    private static final int NONE = -1;
    private static final int HORIZON = 1 << 20;

    private final Scaling scaling;
    private final int[] distance;
    private final int[] next;
    private final int[] before;
    private int[] bucket = new int[256];
    private int farthest;

    PriceUpdate(Scaling scaling) {
        this.scaling = scaling;
        int nodes = scaling.residual.nodes;
        distance = new int[nodes];
        next = new int[nodes];
        before = new int[nodes];
    }

    /// Updates all prices; the least of them.
    long apply() {
        Arrays.fill(bucket, NONE);
        Arrays.fill(distance, Integer.MAX_VALUE);
        farthest = 0;
        int waiting = 0;
        for (int u = 0; u < distance.length; u++) {
            if (scaling.excess[u] > 0) {
                waiting++;
            } else if (scaling.excess[u] < 0) {
                distance[u] = 0;
                insert(u, 0);
            }
        }
        int reached = search(waiting);
        return lower(reached);
    }

    /// The distance at which the last of the waiting nodes was met.
    private int search(int waiting) {
        int left = waiting;
        int level = 0;
        for (; level <= farthest && left > 0; level++) {
            while (bucket[level] != NONE && left > 0) {
                int u = bucket[level];
                remove(u, level);
                if (scaling.excess[u] > 0) {
                    left--;
                }
                scan(u, level);
                distance[u] = -1 - level;
            }
        }
        return Math.max(0, level - 1);
    }

    private void scan(int u, int level) {
        Residual residual = scaling.residual;
        int end = residual.first[u + 1];
        for (int a = residual.first[u]; a < end; a++) {
            int v = residual.head[a];
            if (distance[v] > level && residual.room[residual.twin[a]] > 0) {
                long far = level + Math.floorDiv(-scaling.reduced(u, a), scaling.epsilon) + 1L;
                if (far < distance[v] && far < HORIZON) {
                    move(v, (int) far);
                }
            }
        }
    }

    private void move(int v, int far) {
        if (distance[v] < Integer.MAX_VALUE) {
            remove(v, distance[v]);
        }
        distance[v] = far;
        if (far >= bucket.length) {
            int size = bucket.length;
            bucket = Arrays.copyOf(bucket, Math.max(far + 1, 2 * size));
            Arrays.fill(bucket, size, bucket.length, NONE);
        }
        insert(v, far);
    }

    private void insert(int v, int level) {
        farthest = Math.max(farthest, level);
        int top = bucket[level];
        next[v] = top;
        before[v] = NONE;
        if (top != NONE) {
            before[top] = v;
        }
        bucket[level] = v;
    }

    private void remove(int v, int level) {
        if (before[v] == NONE) {
            bucket[level] = next[v];
        } else {
            next[before[v]] = next[v];
        }
        if (next[v] != NONE) {
            before[next[v]] = before[v];
        }
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
