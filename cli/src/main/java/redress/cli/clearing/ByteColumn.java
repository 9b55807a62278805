// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Arrays;

/// A column of small numbers that grows.
final class ByteColumn {
    private byte[] values = new byte[1 << 10];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = (byte) value;
    }

    /// The values, which the column gives up.
    byte[] take() {
        byte[] taken = values.length == size ? values : Arrays.copyOf(values, size);
        values = new byte[1];
        return taken;
    }
}
