// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table in CSV field by field.
public final class CsvWriter {

    private final OutputStream out;
    private final byte[] digits = new byte[24];
    private boolean begun;

    /// A table with these columns.
    public CsvWriter(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        for (String column : columns) {
            field(column);
        }
        end();
    }

    /// A field from texts that were kept.
    public void field(Texts texts, int number) throws IOException {
        field(texts.block(number), texts.first(number), texts.length(number));
    }

    public void field(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        field(bytes, 0, bytes.length);
    }

    /// A whole number.
    public void number(long number) throws IOException {
        field(Long.toString(number));
    }

    /// An amount, not negative, of minor units, with so many of its digits after the point.
    public void amount(long minor, int decimals) throws IOException {
        separate();
        int at = digits.length;
        int place = 0;
        long rest = minor;
        do {
            if (place == decimals && decimals > 0) {
                digits[--at] = '.';
            }
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
            place++;
        } while (rest > 0 || place <= decimals);
        out.write(digits, at, digits.length - at);
    }

    /// Ends the row.
    public void end() throws IOException {
        out.write('\n');
        begun = false;
    }

    private void field(byte[] bytes, int from, int length) throws IOException {
        separate();
        if (isPlain(bytes, from, length)) {
            out.write(bytes, from, length);
            return;
        }
        out.write('"');
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '"') {
                out.write('"');
            }
            out.write(bytes[i]);
        }
        out.write('"');
    }

    private void separate() throws IOException {
        if (begun) {
            out.write(',');
        }
        begun = true;
    }

    /// Whether it reads back as it is, without quotes.
    private static boolean isPlain(byte[] bytes, int from, int length) {
        if (length > 0 && (bytes[from] == ' ' || bytes[from + length - 1] == ' ')) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            byte each = bytes[i];
            if (each == ',' || each == '"' || each >= 0 && each < ' ') {
                return false;
            }
        }
        return true;
    }
}
