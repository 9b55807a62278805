// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// The optimum by shortest paths, exact from any start: whole prices and a flow that together leave
/// no arc with room at less than nothing, while nodes may still have excess.
///
/// Each round finds the distance of every node from the nodes with excess, an arc being `reduced
/// cost × (n + 1) + 1` long, so that among cheapest paths those of fewest arcs come first; raises
/// prices by the cheapest cost up to the nearest node that lacks something; and moves as much as
/// can go along arcs that are tight, which form no cycle. After each round that distance has grown.
///
/// Cost: at most n · (distinct costs) rounds of O(m log n + n m); few rounds where little is
/// missing. Sources: J. Edmonds, R. Karp, J. ACM 19 (1972); E. Dinic, Soviet Math. Dokl. 11 (1970).
final class Augmentation {
    private static final long FAR = Long.MAX_VALUE;

    private final Residual residual;
    private final int[] price;
    private final long[] excess;
    private final long[] distance;
    private final int[] current;
    private final int[] path;
    private final NodeHeap heap;
    private final long unit;
    private long nearest;
    private int sources;

    private Augmentation(Residual residual, int[] price, long[] excess) {
        this.residual = residual;
        this.price = price;
        this.excess = excess;
        int nodes = residual.nodes;
        distance = new long[nodes];
        current = new int[nodes];
        path = new int[nodes];
        heap = new NodeHeap(nodes);
        unit = nodes + 1L;
    }

    /// Moves all excess so that the flow in the residual is optimal and the prices prove it.
    /// Whether it came to that before the watch said to stop; if not, excess is left.
    static boolean complete(Residual residual, int[] price, long[] excess, Watch watch) {
        if (watch.hasStopped()) {
            return false;
        }
        Augmentation augmentation = new Augmentation(residual, price, excess);
        augmentation.saturate();
        while (augmentation.reach()) {
            if (watch.stops(Budget.Stage.COMPLETE, augmentation.sources, residual.nodes)) {
                return false;
            }
            augmentation.block();
            augmentation.raise();
        }
        return true;
    }

    private void saturate() {
        for (int u = 0; u < residual.nodes; u++) {
            for (int a = residual.first[u]; a < residual.first[u + 1]; a++) {
                if (residual.room[a] > 0 && reduced(u, a) < 0) {
                    push(u, a, residual.room[a]);
                }
            }
        }
    }

    private long reduced(int u, int a) {
        return (long) residual.cost(u, a) + price[u] - price[residual.head[a]];
    }

    private long length(int u, int a) {
        return reduced(u, a) * unit + 1;
    }

    /// Whether a node with excess was there; then the distances of all nodes are known up to the
    /// nearest that lacks something.
    private boolean reach() {
        Arrays.fill(distance, FAR);
        heap.clear();
        sources = 0;
        for (int u = 0; u < residual.nodes; u++) {
            if (excess[u] > 0) {
                distance[u] = 0;
                heap.add(u, 0);
                sources++;
            }
        }
        nearest = FAR;
        while (!heap.isEmpty() && heap.leastKey() <= nearest) {
            long key = heap.leastKey();
            int u = heap.poll();
            if (key == distance[u]) {
                nearest = excess[u] < 0 ? key : nearest;
                scan(u);
            }
        }
        return sources > 0;
    }

    private void scan(int u) {
        int end = residual.first[u + 1];
        for (int a = residual.first[u]; a < end; a++) {
            if (residual.room[a] > 0) {
                int v = residual.head[a];
                long far = distance[u] + length(u, a);
                if (far < distance[v] && far <= nearest) {
                    distance[v] = far;
                    heap.add(v, far);
                }
            }
        }
    }

    private void block() {
        System.arraycopy(residual.first, 0, current, 0, residual.nodes);
        for (int u = 0; u < residual.nodes; u++) {
            boolean more = distance[u] == 0;
            while (more && excess[u] > 0) {
                more = augment(u);
            }
        }
    }

    private boolean augment(int source) {
        int length = 0;
        int u = source;
        while (excess[u] >= 0) {
            int a = tight(u);
            if (a >= 0) {
                path[length++] = a;
                u = residual.head[a];
            } else if (length == 0) {
                return false;
            } else {
                u = residual.head[residual.twin[path[--length]]];
                current[u]++;
            }
        }
        long moved = Math.min(excess[source], -excess[u]);
        for (int i = 0; i < length; i++) {
            moved = Math.min(moved, residual.room[path[i]]);
        }
        for (int i = 0; i < length; i++) {
            push(residual.head[residual.twin[path[i]]], path[i], moved);
        }
        return true;
    }

    private int tight(int u) {
        int end = residual.first[u + 1];
        for (; current[u] < end; current[u]++) {
            int a = current[u];
            long far = distance[residual.head[a]];
            if (residual.room[a] > 0 && far <= nearest && far == distance[u] + length(u, a)) {
                return a;
            }
        }
        return -1;
    }

    private void raise() {
        for (int u = 0; u < residual.nodes; u++) {
            price[u] = Math.toIntExact(price[u] + Math.min(distance[u], nearest) / unit);
        }
    }

    private void push(int u, int a, long units) {
        residual.room[a] -= units;
        residual.room[residual.twin[a]] += units;
        excess[u] -= units;
        excess[residual.head[a]] += units;
    }
}
