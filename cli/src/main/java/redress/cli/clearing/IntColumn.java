// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Arrays;

/// A column of whole numbers that grows.
final class IntColumn {
    private int[] values = new int[1 << 10];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int place) {
        return values[place];
    }

    int size() {
        return size;
    }

    /// The values, which the column gives up.
    int[] take() {
        int[] taken = values.length == size ? values : Arrays.copyOf(values, size);
        values = new int[1];
        return taken;
    }
}
