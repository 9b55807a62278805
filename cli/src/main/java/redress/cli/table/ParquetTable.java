// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A table in Parquet without nesting: text, whole numbers, decimals and days become the text that
/// a CSV file would have; a missing value becomes an empty one.
final class ParquetTable implements Table {
    /// The first and the last four bytes of a file.
    static final String MAGIC = "PAR1";

    private static final Set<CompressionCodec> READ =
            Set.of(
                    CompressionCodec.UNCOMPRESSED,
                    CompressionCodec.SNAPPY,
                    CompressionCodec.ZSTD,
                    CompressionCodec.GZIP);

    /// What the reader has to say is said by exceptions; held here so that its level stays.
    private static final Logger LOGGER = Logger.getLogger("dev.hardwood");

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    private final String name;
    private final ParquetFileReader file;
    private final List<ColumnSchema> schema;
    private final List<String> columns;
    private final RowReader rows;
    private final Text text = new Text();
    private long row;

    private ParquetTable(String name, ParquetFileReader file) {
        this.name = name;
        this.file = file;
        this.schema = file.getFileSchema().getColumns();
        this.columns = schema.stream().map(ColumnSchema::name).toList();
        this.rows = file.rowReader();
    }

    static ParquetTable of(Path file) throws IOException {
        ParquetFileReader reader;
        try {
            reader = ParquetFileReader.open(InputFile.of(file));
        } catch (IOException | RuntimeException broken) {
            throw damaged(file.toString(), broken);
        }
        try {
            requireFlat(file, reader);
            requireCodec(file, reader);
            return new ParquetTable(file.toString(), reader);
        } catch (RuntimeException refused) {
            reader.close();
            throw refused instanceof BadTable ? refused : damaged(file.toString(), refused);
        }
    }

    private static void requireFlat(Path file, ParquetFileReader reader) {
        if (!reader.getFileSchema().isFlatSchema()) {
            throw new BadTable("%s: its columns must not be nested or repeated".formatted(file));
        }
    }

    private static void requireCodec(Path file, ParquetFileReader reader) {
        reader.getFileMetaData().rowGroups().stream()
                .flatMap(group -> group.columns().stream())
                .map(column -> column.metaData().codec())
                .filter(codec -> !READ.contains(codec))
                .findFirst()
                .ifPresent(codec -> {
                    throw new BadTable(
                            "%s is compressed by %s and must be by Snappy, Zstandard, gzip or not at all"
                                    .formatted(file, codec));
                });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            rows.next();
        } catch (RuntimeException broken) {
            throw damaged(name, broken);
        }
        row++;
        return true;
    }

    @Override
    public @Nullable String problem() {
        return null;
    }

    @Override
    public Text field(int column) {
        byte[] bytes;
        try {
            bytes = rows.isNull(column) ? new byte[0] : bytes(column);
        } catch (BadTable refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw damaged(name, broken);
        }
        text.set(bytes, 0, bytes.length);
        return text;
    }

    private byte[] bytes(int column) {
        ColumnSchema about = schema.get(column);
        LogicalType meaning = about.logicalType();
        if (meaning instanceof LogicalType.DecimalType) {
            return ascii(rows.getDecimal(column).toPlainString());
        }
        if (meaning instanceof LogicalType.DateType) {
            return ascii(rows.getDate(column).toString());
        }
        boolean plain = meaning == null || meaning instanceof LogicalType.IntType;
        boolean words =
                meaning == null
                        || meaning instanceof LogicalType.StringType
                        || meaning instanceof LogicalType.EnumType;
        if (about.type() == PhysicalType.BYTE_ARRAY && words) {
            return rows.getBinary(column);
        }
        if (about.type() == PhysicalType.INT32 && plain) {
            return ascii(Integer.toString(rows.getInt(column)));
        }
        if (about.type() == PhysicalType.INT64 && plain) {
            return ascii(Long.toString(rows.getLong(column)));
        }
        throw unreadable(about);
    }

    private BadTable unreadable(ColumnSchema about) {
        LogicalType meaning = about.logicalType();
        return new BadTable(
                "%s: the column %s (%s%s) must be text, whole numbers, decimals or days"
                        .formatted(
                                name,
                                about.name(),
                                about.type(),
                                meaning == null ? "" : ", " + meaning));
    }

    @Override
    public String place() {
        return "row %d".formatted(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        file.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static BadTable damaged(String name, Exception broken) {
        String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
        return new BadTable(
                "%s is no whole Parquet file, or one in a form that cannot be read: %s"
                        .formatted(name, why),
                broken);
    }
}
