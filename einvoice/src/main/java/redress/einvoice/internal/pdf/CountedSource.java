// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/// The bytes of a PDF, which may be read and re-read so often and no more.
///
/// PDFBox builds its objects from single bytes, so this bounds time and, at some 20 bytes an
/// access, memory: arrays of arrays, tables of a million objects, loops of references and repairs
/// of damaged files all come to an end.
final class CountedSource implements RandomAccessRead {
    private static final int FREE = 1_000_000;
    private static final int PER_BYTE = 7;
    private static final int REPAIRED_BYTES = 1_500_000;

    private final byte[] bytes;
    private int position;
    private int left;
    private boolean closed;
    private @Nullable BudgetExceeded exceeded;

    CountedSource(byte[] bytes) {
        this.bytes = bytes;
        this.left = FREE + PER_BYTE * Math.min(bytes.length, REPAIRED_BYTES);
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        spend(1 + length / 64);
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        spend(1);
        if (target < 0) {
            throw new IOException("position (%d) must not be negative".formatted(target));
        }
        position = (int) Math.min(target, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }

    /// That the budget is spent; PDFBox catches the exception that says so here and there.
    @Nullable BudgetExceeded exceeded() {
        return exceeded;
    }

    private void spend(int accesses) throws BudgetExceeded {
        left -= accesses;
        if (left < 0) {
            exceeded = new BudgetExceeded("its structure is too large or too damaged");
            throw exceeded;
        }
    }
}
