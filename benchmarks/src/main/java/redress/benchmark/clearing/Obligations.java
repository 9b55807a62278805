// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Debts in columns, as the generator of instances writes them: little endian, magic, firms, debts,
/// then debtor and creditor (`int`) and amount (`long`), sorted by debtor.
record Obligations(int firms, int[] debtor, int[] creditor, long[] amount) {
    private static final int MAGIC = 0x4F424C47;
    private static final int BLOCK = 1 << 16;

    int debts() {
        return amount.length;
    }

    /// Reads block by block, so that the file costs no memory beside the columns.
    static Obligations read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
            fill(block, 16, channel);
            if (block.getInt() != MAGIC) {
                throw new IOException(file + " is not a file of obligations");
            }
            int firms = block.getInt();
            int debts = Math.toIntExact(block.getLong());
            int[] debtor = ints(debts, block, channel);
            int[] creditor = ints(debts, block, channel);
            return new Obligations(firms, debtor, creditor, longs(debts, block, channel));
        }
    }

    private static int[] ints(int count, ByteBuffer block, FileChannel channel) throws IOException {
        int[] column = new int[count];
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, BLOCK / Integer.BYTES);
            fill(block, part * Integer.BYTES, channel);
            block.asIntBuffer().get(column, done, part);
            done += part;
        }
        return column;
    }

    private static long[] longs(int count, ByteBuffer block, FileChannel channel)
            throws IOException {
        long[] column = new long[count];
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, BLOCK / Long.BYTES);
            fill(block, part * Long.BYTES, channel);
            block.asLongBuffer().get(column, done, part);
            done += part;
        }
        return column;
    }

    private static void fill(ByteBuffer block, int bytes, FileChannel channel) throws IOException {
        block.clear().limit(bytes);
        while (block.hasRemaining()) {
            if (channel.read(block) < 0) {
                throw new EOFException("the file ends too early");
            }
        }
        block.flip();
    }
}
