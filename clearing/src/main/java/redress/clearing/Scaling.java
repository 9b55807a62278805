// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import redress.clearing.Budget.Stage;

/// Cost scaling by pushes and relabels: prices in fractions of a unit under which ever fewer arcs
/// could still gain.
///
/// A price `p` makes arc `a` from `u` to `v` cost `cost - p(v) + p(u)`, reduced. A phase saturates
/// every arc that costs less than nothing and then moves what nodes have in excess along such arcs,
/// lowering the price of a node that has none by the least that gives it one, until nobody has
/// excess; no arc with room then costs less than `-epsilon`. Excess moves along paths of up to four
/// arcs, nodes wait in a queue, and every `2n` relabels [PriceUpdate] sets prices afresh.
///
/// Prices are counted in ticks, [#ticks] to a unit. They only fall; where they would leave `-2^29`,
/// the phase gives up.
///
/// Cost: O(n² m) a phase at worst, in graphs of trade about 30 relabels a node in all. Source: A.
/// Goldberg, An efficient implementation of a scaling minimum-cost flow algorithm, J. Algorithms 22
/// (1997); Z. Király, P. Kovács, Efficient implementations of minimum-cost flow algorithms, Acta
/// Univ. Sapientiae Inf. 4 (2012), for the paths of four.
final class Scaling {
    private static final int PATH = 4;
    private static final int FLOOR = -(1 << 29);

    final Residual residual;
    final int ticks;
    final int[] price;
    final long[] excess;
    int epsilon;

    private final int[] current;
    private final int[] queue;
    private final boolean[] waits;
    private final int[] path = new int[PATH];
    private final PriceUpdate update;
    private final Watch watch;
    private int queueStart;
    private int queueSize;
    private int relabels;
    private boolean fell;

    Scaling(Residual residual, int ticks, Watch watch) {
        this.residual = residual;
        this.watch = watch;
        this.ticks = ticks;
        price = new int[residual.nodes];
        excess = new long[residual.nodes];
        current = new int[residual.nodes];
        queue = new int[residual.nodes];
        waits = new boolean[residual.nodes];
        update = new PriceUpdate(this);
    }

    /// Whether a phase with this epsilon came to its end; if not, prices would have left their
    /// range or the watch said to stop, and excess may be left.
    boolean refine(int ticksLeft) {
        epsilon = ticksLeft;
        saturate();
        gather();
        if (watch.stops(Stage.MOVE, queueSize, residual.nodes)) {
            return false;
        }
        while (queueSize > 0) {
            if (watch.isDue() && watch.stops(Stage.MOVE, queueSize, residual.nodes)) {
                return false;
            }
            int u = queue[queueStart];
            if (excess[u] <= 0) {
                queueStart = queueStart + 1 == queue.length ? 0 : queueStart + 1;
                queueSize--;
                waits[u] = false;
            } else {
                advance(u);
                if (fell) {
                    return false;
                }
                if (relabels > 2 * residual.nodes) {
                    refresh();
                }
            }
        }
        return true;
    }

    /// The prices in whole units, rounded down.
    int[] wholePrices() {
        int[] whole = new int[price.length];
        for (int u = 0; u < whole.length; u++) {
            whole[u] = Math.floorDiv(price[u], ticks);
        }
        return whole;
    }

    /// Ticks that a unit on `a`, which leaves `u`, costs under the present prices.
    int reduced(int u, int a) {
        return residual.cost(u, a) * ticks + price[u] - price[residual.head[a]];
    }

    private void saturate() {
        for (int u = 0; u < residual.nodes; u++) {
            for (int a = residual.first[u]; a < residual.first[u + 1]; a++) {
                long room = residual.room[a];
                if (room > 0 && reduced(u, a) < 0) {
                    push(u, a, room);
                }
            }
        }
    }

    private void gather() {
        System.arraycopy(residual.first, 0, current, 0, residual.nodes);
        queueStart = 0;
        queueSize = 0;
        relabels = 0;
        for (int u = 0; u < residual.nodes; u++) {
            if (excess[u] > 0) {
                enqueue(u);
            }
        }
    }

    private void refresh() {
        fell |= update.apply() < FLOOR;
        System.arraycopy(residual.first, 0, current, 0, residual.nodes);
        relabels = 0;
    }

    private void advance(int start) {
        int length = 0;
        int tip = start;
        while (length < PATH && (length == 0 || excess[tip] >= 0)) {
            int a = admissible(tip);
            if (a >= 0) {
                path[length++] = a;
                tip = residual.head[a];
            } else {
                if (!relabel(tip)) {
                    return;
                }
                if (length > 0) {
                    tip = residual.head[residual.twin[path[--length]]];
                }
            }
        }
        int u = start;
        for (int i = 0; i < length; i++) {
            int a = path[i];
            int v = residual.head[a];
            long moved = Math.min(residual.room[a], excess[u]);
            push(u, a, moved);
            if (excess[v] > 0 && !waits[v]) {
                enqueue(v);
            }
            u = v;
        }
    }

    private int admissible(int u) {
        int end = residual.first[u + 1];
        for (int a = current[u]; a < end; a++) {
            if (residual.room[a] > 0 && reduced(u, a) < 0) {
                current[u] = a;
                return a;
            }
        }
        return -1;
    }

    private boolean relabel(int u) {
        int least = Integer.MAX_VALUE;
        int end = residual.first[u + 1];
        for (int a = residual.first[u]; a < end; a++) {
            if (residual.room[a] > 0) {
                least = Math.min(least, reduced(u, a));
            }
        }
        price[u] -= least + epsilon;
        fell |= price[u] < FLOOR;
        current[u] = residual.first[u];
        relabels++;
        return !fell;
    }

    private void push(int u, int a, long units) {
        residual.room[a] -= units;
        residual.room[residual.twin[a]] += units;
        excess[u] -= units;
        excess[residual.head[a]] += units;
    }

    private void enqueue(int u) {
        int end = queueStart + queueSize;
        waits[u] = true;
        queue[end < queue.length ? end : end - queue.length] = u;
        queueSize++;
    }
}
