// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Writes small Parquet files: one row group, required columns, plain values, no compression.
///
/// Source: the Parquet format's `parquet.thrift` and Thrift's compact protocol.
public final class ParquetSample {
    private static final int INT32 = 1;
    private static final int INT64 = 2;
    private static final int DOUBLE = 5;
    private static final int BYTE_ARRAY = 6;
    private static final int UTF8 = 0;
    private static final int DECIMAL = 5;
    private static final int DATE = 6;
    private static final int NOTHING_MORE = -1;

    private record Column(String name, int type, int meaning, int scale, byte[] page) {}

    private final List<Column> columns = new ArrayList<>();
    private int rows;

    public ParquetSample text(String name, String... values) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (String value : values) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            page.writeBytes(bytes(little(Integer.BYTES).putInt(bytes.length)));
            page.writeBytes(bytes);
        }
        return add(new Column(name, BYTE_ARRAY, UTF8, 0, page.toByteArray()), values.length);
    }

    public ParquetSample whole(String name, long... values) {
        return add(new Column(name, INT64, NOTHING_MORE, 0, longs(values)), values.length);
    }

    /// Decimals by their unscaled values.
    public ParquetSample decimal(String name, int scale, long... unscaled) {
        return add(new Column(name, INT64, DECIMAL, scale, longs(unscaled)), unscaled.length);
    }

    /// Days from 1970-01-01.
    public ParquetSample day(String name, int... days) {
        ByteBuffer page = little(Integer.BYTES * days.length);
        for (int day : days) {
            page.putInt(day);
        }
        return add(new Column(name, INT32, DATE, 0, bytes(page)), days.length);
    }

    public ParquetSample fraction(String name, double... values) {
        ByteBuffer page = little(Double.BYTES * values.length);
        for (double value : values) {
            page.putDouble(value);
        }
        return add(new Column(name, DOUBLE, NOTHING_MORE, 0, bytes(page)), values.length);
    }

    public Path write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
        List<long[]> places = new ArrayList<>();
        for (Column column : columns) {
            long start = bytes.size();
            bytes.writeBytes(pageHeader(column));
            bytes.writeBytes(column.page);
            places.add(new long[] {start, bytes.size() - start});
        }
        byte[] footer = footer(places);
        bytes.writeBytes(footer);
        bytes.writeBytes(bytes(little(Integer.BYTES).putInt(footer.length)));
        bytes.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
        return Files.write(file, bytes.toByteArray());
    }

    private ParquetSample add(Column column, int values) {
        columns.add(column);
        rows = values;
        return this;
    }

    private byte[] pageHeader(Column column) {
        Thrift header = new Thrift();
        header.number(1, 0).number(2, column.page.length).number(3, column.page.length);
        header.struct(5, page -> page.number(1, rows).number(2, 0).number(3, 3).number(4, 3));
        return header.end();
    }

    private byte[] footer(List<long[]> places) {
        Thrift file = new Thrift().number(1, 1);
        file.list(2, Thrift.STRUCT, columns.size() + 1, this::schema);
        file.bigNumber(3, rows);
        file.list(
                4,
                Thrift.STRUCT,
                1,
                group -> {
                    Thrift it = new Thrift();
                    it.list(1, Thrift.STRUCT, columns.size(), list -> chunks(list, places));
                    it.bigNumber(2, places.stream().mapToLong(place -> place[1]).sum());
                    it.bigNumber(3, rows);
                    group.raw(it.end());
                });
        return file.end();
    }

    private void schema(Thrift list) {
        list.raw(new Thrift().text(4, "debts").number(5, columns.size()).end());
        for (Column column : columns) {
            Thrift element = new Thrift().number(1, column.type).number(3, 0).text(4, column.name);
            if (column.meaning != NOTHING_MORE) {
                element.number(6, column.meaning);
            }
            if (column.meaning == DECIMAL) {
                element.number(7, column.scale).number(8, 18);
            }
            list.raw(element.end());
        }
    }

    private void chunks(Thrift list, List<long[]> places) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            long[] place = places.get(i);
            Thrift chunk = new Thrift().bigNumber(2, place[0]);
            chunk.struct(
                    3,
                    about -> {
                        about.number(1, column.type);
                        about.list(2, Thrift.NUMBER, 1, each -> each.raw(new byte[] {0}));
                        about.list(3, Thrift.TEXT, 1, each -> each.rawText(column.name));
                        about.number(4, 0).bigNumber(5, rows);
                        about.bigNumber(6, place[1]).bigNumber(7, place[1]).bigNumber(9, place[0]);
                    });
            list.raw(chunk.end());
        }
    }

    private static byte[] longs(long... values) {
        ByteBuffer page = little(Long.BYTES * values.length);
        for (long value : values) {
            page.putLong(value);
        }
        return bytes(page);
    }

    private static byte[] bytes(ByteBuffer page) {
        byte[] bytes = new byte[page.position()];
        page.flip();
        page.get(bytes);
        return bytes;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// A struct in Thrift's compact protocol; its fields come in ascending order.
    private static final class Thrift {
        static final int NUMBER = 5;
        static final int BIG_NUMBER = 6;
        static final int TEXT = 8;
        static final int LIST = 9;
        static final int STRUCT = 12;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int last;

        Thrift number(int field, int value) {
            head(field, NUMBER);
            varint((long) value << 1 ^ value >> 31);
            return this;
        }

        Thrift bigNumber(int field, long value) {
            head(field, BIG_NUMBER);
            varint(value << 1 ^ value >> 63);
            return this;
        }

        Thrift text(int field, String value) {
            head(field, TEXT);
            rawText(value);
            return this;
        }

        void struct(int field, Consumer<Thrift> content) {
            head(field, STRUCT);
            Thrift inner = new Thrift();
            content.accept(inner);
            raw(inner.end());
        }

        void list(int field, int type, int size, Consumer<Thrift> content) {
            head(field, LIST);
            bytes.write(size << 4 | type);
            content.accept(this);
        }

        void raw(byte[] encoded) {
            bytes.writeBytes(encoded);
        }

        void rawText(String value) {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            varint(encoded.length);
            raw(encoded);
        }

        byte[] end() {
            bytes.write(0);
            return bytes.toByteArray();
        }

        private void head(int field, int type) {
            bytes.write(field - last << 4 | type);
            last = field;
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
    }
}
