// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// Prices in whole units under which no arc with room costs less than nothing: they prove that a
/// flow is a circulation of greatest gain.
///
/// Given prices close to that, the price of every arc's head is lowered as far as the arc asks,
/// node by node in a queue, until nothing is left to do. If the flow is not the best there is, the
/// prices fall for ever, so the search ends after a number of passes.
///
/// Cost: O(m) a pass. Source: R. Bellman, On a routing problem, Q. Appl. Math. 16 (1958).
final class Proof {
    private final Residual residual;
    private final int[] price;
    private final int[] queue;
    private final boolean[] waits;
    private int start;
    private int size;

    private Proof(Residual residual, int[] price) {
        this.residual = residual;
        this.price = price;
        queue = new int[residual.nodes];
        waits = new boolean[residual.nodes];
    }

    /// Whether the prices, changed where they stand, prove the flow after at most so many passes.
    static boolean find(Residual residual, int[] price, int passes) {
        return new Proof(residual, price).search((long) passes * residual.nodes);
    }

    private boolean search(long scans) {
        Arrays.fill(waits, true);
        for (int u = 0; u < queue.length; u++) {
            queue[u] = u;
        }
        size = queue.length;
        for (long scan = 0; size > 0; scan++) {
            if (scan >= scans) {
                return false;
            }
            int u = queue[start];
            start = start + 1 == queue.length ? 0 : start + 1;
            size--;
            waits[u] = false;
            lowerBehind(u);
        }
        return true;
    }

    private void lowerBehind(int u) {
        int end = residual.first[u + 1];
        for (int a = residual.first[u]; a < end; a++) {
            int v = residual.head[a];
            int bound = price[u] + residual.cost(u, a);
            if (price[v] > bound && residual.room[a] > 0) {
                price[v] = bound;
                if (!waits[v]) {
                    waits[v] = true;
                    int place = start + size;
                    queue[place < queue.length ? place : place - queue.length] = v;
                    size++;
                }
            }
        }
    }
}
