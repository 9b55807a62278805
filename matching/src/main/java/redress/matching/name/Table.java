// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table that comes with this module: one row a line, cells apart by commas, the first line its
/// header, lines that begin with `#` remarks.
final class Table {

    private Table() {}

    static List<String[]> of(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table (%s) must be in the module".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    "row (%s) of %s must have %d cells".formatted(line, name, columns));
        }
        return cells;
    }
}
