// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that goes by row after row; only the row at hand is in memory.
public sealed interface Table extends AutoCloseable permits CsvTable, ParquetTable {
    /// The size of what is read ahead of the row at hand.
    int AHEAD = 1 << 20;

    /// Opens a file: Parquet by its first four bytes, else CSV.
    ///
    /// @throws BadTable when it can be read, but is not a table
    static Table open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), AHEAD);
        try {
            bytes.mark(ParquetTable.MAGIC.length());
            byte[] start = bytes.readNBytes(ParquetTable.MAGIC.length());
            bytes.reset();
            if (Arrays.equals(start, ParquetTable.MAGIC.getBytes(StandardCharsets.US_ASCII))) {
                bytes.close();
                return ParquetTable.of(file);
            }
            return new CsvTable(file.toString(), bytes);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    /// The file's name, as it was given.
    String name();

    /// The names of its columns, in their order.
    List<String> columns();

    /// Goes to the next row.
    ///
    /// @return whether there is one
    boolean next() throws IOException;

    /// What is wrong with the form of the row at hand; null when its fields can be read.
    @Nullable String problem();

    /// The field of the row at hand in this column, counted from 0, without spaces around it.
    Text field(int column);

    /// Where the row at hand stands, such as `line 7`.
    String place();

    @Override
    void close() throws IOException;
}
