// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import org.jspecify.annotations.Nullable;

/// A circulation problem in columns: arc `i` carries 0 to `capacity[i]` units from `tail[i]` to
/// `head[i]`, and each unit gains `gain[i]`, or 1 where `gain` is null.
///
/// Nodes are numbered from 0; parallel arcs and arcs of capacity 0 are allowed, loops are not. All
/// capacities together stay below 2^62 and the gains within ±2^24. The columns are not copied.
record Arcs(int nodes, int[] tail, int[] head, long[] capacity, int @Nullable [] gain) {
    private static final int GREATEST_GAIN = 1 << 24;
    private static final long GREATEST_SUM = 1L << 62;

    Arcs {
        long sum = 0;
        for (long each : capacity) {
            sum += each;
            if (each < 0 || sum < 0 || sum >= GREATEST_SUM) {
                throw new IllegalArgumentException(
                        "capacity (%d) must not be negative, nor may their sum reach 2^62"
                                .formatted(each));
            }
        }
        if (gain != null) {
            for (int each : gain) {
                if (Math.abs((long) each) > GREATEST_GAIN) {
                    throw new IllegalArgumentException(
                            "gain (%d) must be within ±2^24".formatted(each));
                }
            }
        }
    }

    /// Arcs of which every unit gains 1.
    static Arcs plain(int nodes, int[] tail, int[] head, long[] capacity) {
        return new Arcs(nodes, tail, head, capacity, null);
    }

    int count() {
        return capacity.length;
    }

    int gain(int arc) {
        return gain == null ? 1 : gain[arc];
    }
}
