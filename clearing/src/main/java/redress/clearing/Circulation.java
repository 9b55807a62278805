// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// A circulation of greatest gain and the prices that prove it.
///
/// Every node sends as much as it receives. For each arc from `u` to `v` of capacity above 0, `gain
/// - price(u) + price(v)` above 0 means that it is full and below 0 that it is empty; no
///   circulation can gain more than one of which this holds.
///
/// The problem is cut to its strong components, tightened and solved by [Scaling]; [Proof] ends it
/// as soon as whole prices show the optimum. Where they never do, [Augmentation] completes it, so
/// the answer is exact on every input.
final class Circulation {
    private static final int TICKS = 1 << 16;
    private static final int FIRST_SHARE = 4;
    private static final int SHARE = 8;
    private static final int PASSES = 5;

    private final Arcs arcs;
    private final long[] flow;
    private final int[] price;

    private Circulation(Arcs arcs) {
        this.arcs = arcs;
        flow = new long[arcs.count()];
        price = new int[arcs.nodes()];
    }

    static Circulation of(Arcs arcs) {
        return of(arcs, TICKS, Watch.none());
    }

    /// As [#of(Arcs)], or some circulation and prices that bound what it lacks where the watch says
    /// to stop.
    static Circulation of(Arcs arcs, Watch watch) {
        return of(arcs, TICKS, watch);
    }

    /// As [#of(Arcs)] with prices of so many ticks to a unit; with 0 ticks without any scaling.
    static Circulation of(Arcs arcs, int ticks, Watch watch) {
        Circulation circulation = new Circulation(arcs);
        Star star = Star.of(arcs.nodes(), arcs.tail());
        StrongComponents components = StrongComponents.of(arcs, star);
        Core core = Core.of(arcs, components);
        Residual residual = Residual.of(core, arcs.gain());
        int[] whole = solve(residual, ticks, watch);
        circulation.take(core, residual);
        circulation.loosen(core, residual);
        prove(residual, whole, watch);
        for (int u = 0; u < whole.length; u++) {
            circulation.price[core.origin[u]] = whole[u];
        }
        circulation.separate(components, star);
        return circulation;
    }

    long flow(int arc) {
        return flow[arc];
    }

    int price(int node) {
        return price[node];
    }

    /// The flow of every arc, which the caller may keep.
    long[] flows() {
        return flow;
    }

    int[] prices() {
        return price;
    }

    private static int[] solve(Residual residual, int ticks, Watch watch) {
        int greatest = residual.greatestCost();
        int unit = Math.min(ticks, Integer.highestOneBit((1 << 24) / Math.max(1, greatest)));
        Scaling scaling = new Scaling(residual, Math.max(1, unit), watch);
        boolean first = true;
        for (int epsilon = unit / FIRST_SHARE * greatest; epsilon > 0; epsilon /= SHARE) {
            if (!scaling.refine(epsilon)) {
                break;
            }
            int[] price = scaling.wholePrices();
            if (!first && Proof.find(residual, price, PASSES)) {
                return price;
            }
            first = false;
        }
        int[] price = scaling.wholePrices();
        if (!Augmentation.complete(residual, price, scaling.excess, watch)) {
            Returning.apply(residual, scaling.excess);
        }
        return price;
    }

    private void take(Core core, Residual residual) {
        for (int i = 0; i < core.arc.length; i++) {
            flow[core.arc[i]] = residual.room[residual.twin[residual.forward[i]]];
        }
    }

    /// Gives arcs their capacities back; a flow that was the best stays so.
    private void loosen(Core core, Residual residual) {
        for (int i = 0; i < core.arc.length; i++) {
            residual.room[residual.forward[i]] += arcs.capacity()[core.arc[i]] - core.capacity[i];
        }
    }

    private static void prove(Residual residual, int[] whole, Watch watch) {
        if (watch.hasStopped()) {
            Bound.lower(residual, whole);
        } else if (!Proof.find(residual, whole, residual.nodes + 1)) {
            throw new IllegalStateException(
                    "a flow of %d nodes has no prices that prove it; this is a fault of the library"
                            .formatted(residual.nodes));
        }
    }

    /// Moves the prices of whole components so that no arc between two of them could gain.
    private void separate(StrongComponents components, Star star) {
        int[] members = components.members;
        int from = 0;
        while (from < members.length) {
            int component = components.component[members[from]];
            int until = from;
            long shift = Long.MIN_VALUE;
            while (until < members.length && components.component[members[until]] == component) {
                shift = Math.max(shift, demand(members[until++], component, components, star));
            }
            if (shift != Long.MIN_VALUE) {
                for (int i = from; i < until; i++) {
                    price[members[i]] = Math.toIntExact(price[members[i]] + shift);
                }
            }
            from = until;
        }
    }

    private long demand(int u, int component, StrongComponents components, Star star) {
        long most = Long.MIN_VALUE;
        for (int place = star.first[u]; place < star.first[u + 1]; place++) {
            int arc = star.arc(place);
            int v = arcs.head()[arc];
            if (components.component[v] != component && arcs.capacity()[arc] > 0) {
                most = Math.max(most, (long) arcs.gain(arc) + price[v] - price[u]);
            }
        }
        return most;
    }
}
