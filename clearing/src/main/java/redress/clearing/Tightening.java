// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// Capacities that no circulation misses: an arc carries no more than can come into its tail and no
/// more than can leave its head.
///
/// Each pass replaces every capacity by the least of itself, all that comes into its tail and all
/// that leaves its head; passes go on while they take away one part in a hundred. The set of
/// circulations stays the same, so an optimum found below these capacities is one of the problem.
///
/// Cost: O(n + m) a pass, seldom more than ten.
final class Tightening {
    private static final int SHARE = 100;

    private final int[] tail;
    private final int[] head;
    private final long[] capacity;
    private final long[] into;
    private final long[] out;

    private Tightening(int nodes, int[] tail, int[] head, long[] capacity) {
        this.tail = tail;
        this.head = head;
        this.capacity = capacity;
        this.into = new long[nodes];
        this.out = new long[nodes];
    }

    /// Tightens the capacities where they stand.
    static void apply(int nodes, int[] tail, int[] head, long[] capacity) {
        Tightening tightening = new Tightening(nodes, tail, head, capacity);
        long left = tightening.measure();
        long before;
        do {
            before = left;
            tightening.cut();
            left = tightening.measure();
        } while (before - left > before / SHARE);
    }

    private long measure() {
        Arrays.fill(into, 0);
        Arrays.fill(out, 0);
        long sum = 0;
        for (int i = 0; i < capacity.length; i++) {
            out[tail[i]] += capacity[i];
            into[head[i]] += capacity[i];
            sum += capacity[i];
        }
        return sum;
    }

    private void cut() {
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] = Math.min(capacity[i], Math.min(into[tail[i]], out[head[i]]));
        }
    }
}
