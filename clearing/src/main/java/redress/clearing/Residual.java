// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import org.jspecify.annotations.Nullable;

/// What may still change in the flow of a core: arcs forward by which it can grow and arcs back by
/// which it can shrink, side by side at the node they leave.
///
/// The arcs of node `u` stand in `first[u] … first[u + 1] - 1`, those forward before those back,
/// which begin at `back[u]`. Arc `a` leads to `head[a]`, has `room[a]` units left, and its twin
/// `twin[a]` leads back; `room[a] + room[twin[a]]` never changes.
///
/// A unit on an arc forward costs minus its gain and one on an arc back plus its gain; where every
/// gain is 1 no cost is stored. Memory: 32 bytes an arc of the core, 40 with gains.
final class Residual {
    final int nodes;
    final int[] first;
    final int[] back;
    final int[] head;
    final int[] twin;
    final long[] room;
    final int @Nullable [] cost;

    /// Where the arc forward of each arc of the core stands.
    final int[] forward;

    private Residual(Core core, int @Nullable [] cost) {
        nodes = core.nodes();
        int arcs = core.arc.length;
        first = new int[nodes + 1];
        back = new int[nodes];
        head = new int[2 * arcs];
        twin = new int[2 * arcs];
        room = new long[2 * arcs];
        forward = new int[arcs];
        this.cost = cost;
    }

    /// The residual of a core that carries nothing.
    static Residual of(Core core, int @Nullable [] gain) {
        if (core.arc.length > 1 << 30) {
            throw new IllegalArgumentException(
                    "core arcs (%d) must not exceed 2^30".formatted(core.arc.length));
        }
        Residual residual = new Residual(core, gain == null ? null : new int[2 * core.arc.length]);
        residual.range(core);
        residual.place(core, gain);
        return residual;
    }

    /// What an arc costs a unit, `a` being one that leaves `u`.
    int cost(int u, int a) {
        if (cost != null) {
            return cost[a];
        }
        return a < back[u] ? -1 : 1;
    }

    /// The greatest amount that a unit costs or gains on any arc.
    int greatestCost() {
        if (cost == null) {
            return 1;
        }
        int greatest = 0;
        for (int each : cost) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    private void range(Core core) {
        for (int i = 0; i < core.tail.length; i++) {
            back[core.tail[i]]++;
            first[core.head[i] + 1]++;
        }
        for (int u = 0; u < nodes; u++) {
            int forwards = back[u];
            back[u] += first[u];
            first[u + 1] += first[u] + forwards;
        }
    }

    private void place(Core core, int @Nullable [] gain) {
        int[] nextForward = first.clone();
        int[] nextBack = back.clone();
        for (int i = 0; i < core.tail.length; i++) {
            int a = nextForward[core.tail[i]]++;
            int b = nextBack[core.head[i]]++;
            head[a] = core.head[i];
            head[b] = core.tail[i];
            twin[a] = b;
            twin[b] = a;
            room[a] = core.capacity[i];
            forward[i] = a;
            if (gain != null && cost != null) {
                cost[a] = -gain[core.arc[i]];
                cost[b] = gain[core.arc[i]];
            }
        }
    }
}
