// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the fields of one line of CSV start and how long they are.
final class CsvFields {
    private static final int MOST = 1_000;

    private int[] from = new int[8];
    private int[] length = new int[8];
    private int count;

    int count() {
        return count;
    }

    int from(int field) {
        return from[field];
    }

    int length(int field) {
        return length[field];
    }

    /// Splits a line; a quoted field loses its quotes in place.
    ///
    /// @return what is wrong with the line, or null
    @Nullable String split(byte[] line, int start, int bytes) {
        count = 0;
        int end = start + bytes;
        int at = start;
        while (true) {
            if (count == MOST) {
                return "the line must not have more than %,d fields".formatted(MOST);
            }
            int begin = skipSpaces(line, at, end);
            boolean quoted = begin < end && line[begin] == '"';
            int comma = quoted ? unquote(line, begin, end) : plain(line, begin, end);
            if (comma < 0) {
                return "a quote must close before the next comma and the end of the line";
            }
            if (comma == end) {
                return null;
            }
            at = comma + 1;
        }
    }

    private int plain(byte[] line, int begin, int end) {
        int comma = begin;
        while (comma < end && line[comma] != ',') {
            comma++;
        }
        int last = comma;
        while (last > begin && isSpace(line[last - 1])) {
            last--;
        }
        add(begin, last - begin);
        return comma;
    }

    /// @return the place of the comma or the end after it; -1 when the quote does not close
    private int unquote(byte[] line, int begin, int end) {
        int to = begin + 1;
        int at = begin + 1;
        while (at < end) {
            if (line[at] == '"') {
                if (at + 1 == end || line[at + 1] != '"') {
                    add(begin + 1, to - begin - 1);
                    int comma = skipSpaces(line, at + 1, end);
                    return comma == end || line[comma] == ',' ? comma : -1;
                }
                at++;
            }
            line[to++] = line[at++];
        }
        return -1;
    }

    private void add(int begin, int bytes) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            length = Arrays.copyOf(length, 2 * count);
        }
        from[count] = begin;
        length[count] = bytes;
        count++;
    }

    private static int skipSpaces(byte[] line, int at, int end) {
        int begin = at;
        while (begin < end && isSpace(line[begin])) {
            begin++;
        }
        return begin;
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t';
    }
}
