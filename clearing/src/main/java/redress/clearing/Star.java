// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import org.jspecify.annotations.Nullable;

/// The arcs that leave each node: those of `u` are `arc(first[u]) … arc(first[u + 1] - 1)`.
///
/// Arcs that come sorted by tail need no order of their own. Cost: O(n + m), one counting sort.
final class Star {
    final int[] first;
    private final int @Nullable [] order;

    private Star(int[] first, int @Nullable [] order) {
        this.first = first;
        this.order = order;
    }

    static Star of(int nodes, int[] tail) {
        int[] first = new int[nodes + 1];
        boolean sorted = true;
        for (int i = 0; i < tail.length; i++) {
            first[tail[i] + 1]++;
            sorted &= i == 0 || tail[i - 1] <= tail[i];
        }
        for (int u = 0; u < nodes; u++) {
            first[u + 1] += first[u];
        }
        return new Star(first, sorted ? null : order(first, tail));
    }

    int arc(int place) {
        return order == null ? place : order[place];
    }

    private static int[] order(int[] first, int[] tail) {
        int[] next = first.clone();
        int[] order = new int[tail.length];
        for (int i = 0; i < tail.length; i++) {
            order[next[tail[i]]++] = i;
        }
        return order;
    }
}
