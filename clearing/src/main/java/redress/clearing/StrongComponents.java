// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// The strongly connected components: two nodes share one when each can be reached from the other
/// over arcs that can carry something.
///
/// Only arcs inside a component lie on a cycle, so no circulation uses any other. Components are
/// numbered so that every arc between two of them leads from the higher number to the lower.
///
/// Cost: O(n + m) time, 17 bytes a node; no recursion. Finished nodes fill `members` from the
/// front, unfinished ones wait at its end. Source: D. Pearce, A space-efficient algorithm for
/// finding strongly connected components, Information Processing Letters 116 (2016), after R.
/// Tarjan, SIAM J. Comput. 1 (1972).
final class StrongComponents {
    /// The component of each node.
    final int[] component;

    /// The nodes, component by component.
    final int[] members;

    private final Arcs arcs;
    private final Star star;
    private final int[] place;
    private final int[] parent;
    private final boolean[] follows;
    private int seen = 1;
    private int settled;
    private int waiting;
    private int label;

    private StrongComponents(Arcs arcs, Star star) {
        this.arcs = arcs;
        this.star = star;
        int nodes = arcs.nodes();
        component = new int[nodes];
        members = new int[nodes];
        place = Arrays.copyOf(star.first, nodes);
        parent = new int[nodes];
        follows = new boolean[nodes];
        waiting = nodes;
        label = nodes;
    }

    static StrongComponents of(Arcs arcs, Star star) {
        StrongComponents all = new StrongComponents(arcs, star);
        int nodes = arcs.nodes();
        for (int root = 0; root < nodes; root++) {
            if (all.component[root] == 0) {
                all.walk(root);
            }
        }
        for (int u = 0; u < nodes; u++) {
            all.component[u] = nodes - all.component[u];
        }
        return all;
    }

    boolean holds(int arc) {
        return arcs.capacity()[arc] > 0
                && component[arcs.tail()[arc]] == component[arcs.head()[arc]];
    }

    private void walk(int root) {
        component[root] = seen++;
        int u = root;
        while (true) {
            int next = unseenBehind(u);
            if (next >= 0) {
                parent[next] = u;
                component[next] = seen++;
                u = next;
                continue;
            }
            leave(u);
            if (u == root) {
                return;
            }
            follow(parent[u], u);
            u = parent[u];
        }
    }

    private int unseenBehind(int u) {
        int end = star.first[u + 1];
        while (place[u] < end) {
            int arc = star.arc(place[u]++);
            if (arcs.capacity()[arc] > 0) {
                int v = arcs.head()[arc];
                if (component[v] == 0) {
                    return v;
                }
                follow(u, v);
            }
        }
        return -1;
    }

    private void follow(int u, int v) {
        if (component[v] < component[u]) {
            component[u] = component[v];
            follows[u] = true;
        }
    }

    private void leave(int u) {
        if (follows[u]) {
            members[--waiting] = u;
            return;
        }
        seen--;
        while (waiting < members.length && component[members[waiting]] >= component[u]) {
            settle(members[waiting++]);
            seen--;
        }
        settle(u);
        label--;
    }

    private void settle(int u) {
        component[u] = label;
        members[settled++] = u;
    }
}
