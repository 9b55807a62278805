// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// The part of a problem that circulations can use: the arcs inside strong components, between
/// their nodes, with tightened capacities.
///
/// Nodes are numbered anew by falling degree, so that the few that most arcs touch lie side by side
/// in memory. Cost: O(n + m), 20 bytes an arc.
final class Core {
    /// The node of the problem behind each node of the core.
    final int[] origin;

    /// The arc of the problem behind each arc of the core.
    final int[] arc;

    final int[] tail;
    final int[] head;
    final long[] capacity;

    private Core(int[] origin, int arcs) {
        this.origin = origin;
        arc = new int[arcs];
        tail = new int[arcs];
        head = new int[arcs];
        capacity = new long[arcs];
    }

    static Core of(Arcs arcs, StrongComponents components) {
        int[] degree = new int[arcs.nodes()];
        int count = 0;
        for (int i = 0; i < arcs.count(); i++) {
            if (components.holds(i)) {
                degree[arcs.tail()[i]]++;
                degree[arcs.head()[i]]++;
                count++;
            }
        }
        int[] origin = byFallingDegree(degree);
        int[] number = degree;
        for (int u = 0; u < origin.length; u++) {
            number[origin[u]] = u;
        }
        Core core = new Core(origin, count);
        core.fill(arcs, components, number);
        Tightening.apply(origin.length, core.tail, core.head, core.capacity);
        return core;
    }

    int nodes() {
        return origin.length;
    }

    private void fill(Arcs arcs, StrongComponents components, int[] number) {
        int next = 0;
        for (int i = 0; i < arcs.count(); i++) {
            if (components.holds(i)) {
                arc[next] = i;
                tail[next] = number[arcs.tail()[i]];
                head[next] = number[arcs.head()[i]];
                capacity[next++] = arcs.capacity()[i];
            }
        }
    }

    /// The nodes that have arcs, those with most of them first, equals by their number.
    private static int[] byFallingDegree(int[] degree) {
        int most = 0;
        for (int each : degree) {
            most = Math.max(most, each);
        }
        int[] next = new int[most + 1];
        for (int each : degree) {
            next[each]++;
        }
        int place = 0;
        for (int d = most; d > 0; d--) {
            int nodes = next[d];
            next[d] = place;
            place += nodes;
        }
        int[] order = new int[place];
        for (int u = 0; u < degree.length; u++) {
            if (degree[u] > 0) {
                order[next[degree[u]]++] = u;
            }
        }
        return order;
    }
}
