// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Arrays;

/// A column of amounts that grows.
final class LongColumn {
    private long[] values = new long[1 << 10];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /// The values, which the column gives up.
    long[] take() {
        long[] taken = values.length == size ? values : Arrays.copyOf(values, size);
        values = new long[1];
        return taken;
    }
}
