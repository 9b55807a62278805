// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// Prices moved so that they prove a lower bound on what any circulation gains.
///
/// Prices `p` prove that no circulation gains more than the sum of capacity times margin over the
/// arcs whose margin, `gain - p(u) + p(v)`, is above 0. The sum is convex in each price; every pass
/// moves each price by whole steps while that lowers the sum.
///
/// Cost: O(m) a pass, at most ten.
final class Bound {
    private static final int PASSES = 10;
    private static final int STEPS = 8;
    private static final int SHARE = 1000;

    private final Residual residual;
    private final int[] price;

    private Bound(Residual residual, int[] price) {
        this.residual = residual;
        this.price = price;
    }

    /// Changes the prices where they stand.
    static void lower(Residual residual, int[] price) {
        Bound bound = new Bound(residual, price);
        int changed = Integer.MAX_VALUE;
        for (int i = 0; i < PASSES && changed > residual.nodes / SHARE; i++) {
            changed = bound.pass();
        }
    }

    private int pass() {
        int changed = 0;
        for (int u = 0; u < price.length; u++) {
            int before = price[u];
            for (int i = 0, way = way(u); i < STEPS && way != 0; i++, way = way(u)) {
                price[u] += way;
            }
            changed += price[u] == before ? 0 : 1;
        }
        return changed;
    }

    /// 1 where a higher price lowers the sum, -1 where a lower one does.
    private int way(int u) {
        long up = 0;
        long down = 0;
        int end = residual.first[u + 1];
        for (int a = residual.first[u]; a < end; a++) {
            long capacity = residual.room[a] + residual.room[residual.twin[a]];
            long cost = (long) residual.cost(u, a) + price[u] - price[residual.head[a]];
            if (a < residual.back[u]) {
                up -= cost < 0 ? capacity : 0;
                down += cost <= 0 ? capacity : 0;
            } else {
                up += cost >= 0 ? capacity : 0;
                down -= cost > 0 ? capacity : 0;
            }
        }
        return up < 0 ? 1 : down < 0 ? -1 : 0;
    }
}
