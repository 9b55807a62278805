// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Distinct texts, numbered from 0 in the order in which they were first seen.
///
/// Their bytes stand one after the other in blocks, each begun at a multiple of four, and are found
/// by linear probing in a table of 32 bits of hash and 32 bits of number. Cost: the bytes and about
/// 20 more for each text, half of them only until [#freeze].
public final class Texts {
    /// The most bytes of a text.
    public static final int LONGEST = 255;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 1 << 20;
    private static final int UNIT = 4;
    private static final int UNITS = BLOCK / UNIT;
    private static final int LENGTH_BITS = 0xFF;
    private static final long EMPTY = -1;

    private byte[][] blocks = {new byte[BLOCK]};
    private int nextUnit;
    private int[] start = new int[1 << 10];
    private int size;
    private long[] slots = empty(1 << 11);

    public int size() {
        return size;
    }

    /// The number of a text, which is [#size] before the call when it is new.
    ///
    /// @throws IllegalArgumentException when it is empty, too long or no UTF-8
    public int add(Text text) {
        int hash = hash(text);
        int slot = slotOf(text, hash);
        if (slots[slot] != EMPTY) {
            return (int) slots[slot];
        }
        requireReadable(text);
        slots[slot] = (long) hash << Integer.SIZE | size;
        append(text);
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    /// The number of a text, or -1 when it has none.
    public int find(Text text) {
        long found = slots[slotOf(text, hash(text))];
        return found == EMPTY ? -1 : (int) found;
    }

    /// The text of this number.
    public String get(int number) {
        return new String(block(number), first(number), length(number), StandardCharsets.UTF_8);
    }

    /// Lets the table go by which texts are found; none can be added any more.
    public void freeze() {
        slots = new long[0];
    }

    byte[] block(int number) {
        return blocks[start[number] >>> 18];
    }

    int first(int number) {
        return (start[number] & UNITS - 1) * UNIT + 1;
    }

    int length(int number) {
        return block(number)[first(number) - 1] & LENGTH_BITS;
    }

    private static void requireReadable(Text text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "(%s) must not be longer than %d bytes".formatted(text.quote(), LONGEST));
        }
        if (!text.isReadable()) {
            throw new IllegalArgumentException(
                    "(%s) must be text in UTF-8 without control characters"
                            .formatted(text.quote()));
        }
    }

    private void append(Text text) {
        int units = (text.length() + UNIT) / UNIT;
        if ((nextUnit & UNITS - 1) + units > UNITS) {
            nextUnit = (nextUnit / UNITS + 1) * UNITS;
        }
        int block = nextUnit >>> 18;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        if (blocks[block] == null) {
            blocks[block] = new byte[BLOCK];
        }
        int at = (nextUnit & UNITS - 1) * UNIT;
        blocks[block][at] = (byte) text.length();
        System.arraycopy(text.bytes(), text.from(), blocks[block], at + 1, text.length());
        if (size == start.length) {
            start = Arrays.copyOf(start, size + (size >> 1));
        }
        start[size++] = nextUnit;
        nextUnit += units;
    }

    private int slotOf(Text text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != EMPTY && !isAt(slots[slot], text, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(long slot, Text text, int hash) {
        if ((int) (slot >>> Integer.SIZE) != hash) {
            return false;
        }
        int number = (int) slot;
        int first = first(number);
        int end = text.from() + text.length();
        return Arrays.equals(
                block(number), first, first + length(number), text.bytes(), text.from(), end);
    }

    private void grow() {
        long[] old = slots;
        slots = empty(2 * old.length);
        int mask = slots.length - 1;
        for (long each : old) {
            if (each != EMPTY) {
                int slot = (int) (each >>> Integer.SIZE) & mask;
                while (slots[slot] != EMPTY) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = each;
            }
        }
    }

    private static long[] empty(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    private static int hash(Text text) {
        byte[] bytes = text.bytes();
        int at = text.from();
        int end = at + text.length();
        long hash = text.length();
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mixed(hash, (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xFF;
        }
        hash = mixed(hash, rest);
        return (int) (hash ^ hash >>> Integer.SIZE);
    }

    private static long mixed(long hash, long more) {
        long both = (hash ^ more) * 0x9E3779B97F4A7C15L;
        return (both ^ both >>> 29) * 0xBF58476D1CE4E5B9L;
    }
}
