// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// Moves what nodes have in excess to those that lack it, at any cost: an unfinished flow becomes a
/// circulation.
///
/// There is always a way, for what a node has in excess came from one that lacks it. Each round
/// finds how many arcs every node is away from one that lacks something and moves as much as can go
/// along shortest ways.
///
/// Cost: O(n² m) at worst, a few rounds of O(m) in graphs of trade. Source: E. Dinic, Soviet Math.
/// Dokl. 11 (1970).
final class Returning {
    private static final int UNSEEN = Integer.MAX_VALUE;

    private final Residual residual;
    private final long[] excess;
    private final int[] distance;
    private final int[] queue;
    private final int[] current;

    private Returning(Residual residual, long[] excess) {
        this.residual = residual;
        this.excess = excess;
        distance = new int[residual.nodes];
        queue = new int[residual.nodes];
        current = new int[residual.nodes];
    }

    static void apply(Residual residual, long[] excess) {
        Returning returning = new Returning(residual, excess);
        while (returning.measure()) {
            returning.move();
        }
    }

    /// Whether excess was left; then every node knows how far it is from one that lacks something.
    private boolean measure() {
        Arrays.fill(distance, UNSEEN);
        int end = 0;
        boolean any = false;
        for (int u = 0; u < distance.length; u++) {
            any |= excess[u] > 0;
            if (excess[u] < 0) {
                distance[u] = 0;
                queue[end++] = u;
            }
        }
        for (int i = 0; any && i < end; i++) {
            int v = queue[i];
            for (int b = residual.first[v]; b < residual.first[v + 1]; b++) {
                int u = residual.head[b];
                if (distance[u] == UNSEEN && residual.room[residual.twin[b]] > 0) {
                    distance[u] = distance[v] + 1;
                    queue[end++] = u;
                }
            }
        }
        return any;
    }

    private void move() {
        System.arraycopy(residual.first, 0, current, 0, current.length);
        for (int u = 0; u < current.length; u++) {
            boolean more = true;
            while (more && excess[u] > 0) {
                more = augment(u);
            }
        }
    }

    private boolean augment(int source) {
        int length = 0;
        int u = source;
        while (distance[u] > 0) {
            int a = nearer(u);
            if (a >= 0) {
                queue[length++] = a;
                u = residual.head[a];
            } else if (length == 0) {
                return false;
            } else {
                u = residual.head[residual.twin[queue[--length]]];
                current[u]++;
            }
        }
        if (excess[u] == 0) {
            distance[u] = UNSEEN;
            return true;
        }
        push(source, u, length);
        return true;
    }

    /// Moves what the path allows; it stands in the queue, which is free meanwhile.
    private void push(int source, int sink, int length) {
        long moved = Math.min(excess[source], -excess[sink]);
        for (int i = 0; i < length; i++) {
            moved = Math.min(moved, residual.room[queue[i]]);
        }
        for (int i = 0; i < length; i++) {
            residual.room[queue[i]] -= moved;
            residual.room[residual.twin[queue[i]]] += moved;
        }
        excess[source] -= moved;
        excess[sink] += moved;
    }

    /// The next arc with room that leads from `u` one nearer, -1 for none.
    private int nearer(int u) {
        int end = residual.first[u + 1];
        for (; current[u] < end; current[u]++) {
            int a = current[u];
            if (residual.room[a] > 0 && distance[residual.head[a]] == distance[u] - 1) {
                return a;
            }
        }
        return -1;
    }
}
