// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;
import redress.matching.name.Refusal;
import redress.matching.table.Columns;

/// A CSV file of parties in UTF-8, read once from front to back; only the row at hand is in memory.
final class PartyFile implements AutoCloseable {
    private static final int LONGEST_ROW = 100_000;
    private static final int LONGEST_ID = 100;
    private static final int LOOKED_AT = 1 << 16;

    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Columns columns;
    private final @Nullable Seen seen;
    private long read;

    private PartyFile(Path file, Map<String, String> named, @Nullable Seen seen)
            throws IOException {
        this.file = file;
        this.seen = seen;
        requireText(file);
        reader = CsvReader.builder().maxBufferSize(LONGEST_ROW).ofCsvRecord(text(file));
        try {
            rows = reader.iterator();
            columns = header(named);
        } catch (CsvParseException | UncheckedIOException broken) {
            reader.close();
            throw noCsv(broken);
        } catch (IllegalArgumentException wrong) {
            reader.close();
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /// Opens a file in which ids may come again.
    ///
    /// @param named headers by our name of the field; empty to recognise them
    /// @throws IllegalArgumentException when it is no table of parties
    static PartyFile open(Path file, Map<String, String> named) throws IOException {
        return new PartyFile(file, named, null);
    }

    /// Opens a file in which a row whose id stands before is a bad one.
    static PartyFile distinct(Path file, Map<String, String> named) throws IOException {
        return new PartyFile(file, named, new Seen());
    }

    private Columns header(Map<String, String> named) {
        if (!rows.hasNext()) {
            throw new IllegalArgumentException(
                    "the file is empty; it must begin with a header such as id,name");
        }
        return Columns.of(rows.next().getFields(), named);
    }

    /// The next row, null after the last.
    @Nullable Row next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            read++;
            return row(rows.next());
        } catch (CsvParseException | UncheckedIOException broken) {
            throw noCsv(broken);
        }
    }

    private Row row(CsvRecord record) {
        String[] cells = record.getFields().toArray(String[]::new);
        try {
            Party party = columns.read(cells);
            if (party.id().length() > LONGEST_ID) {
                throw new IllegalArgumentException(
                        "id (%.30s…) must have at most %d characters, not %d"
                                .formatted(party.id(), LONGEST_ID, party.id().length()));
            }
            Refusal.of(party)
                    .ifPresent(refusal -> {
                        throw new IllegalArgumentException(refusal.message());
                    });
            if (seen != null && !seen.add(party.id())) {
                throw new IllegalArgumentException(
                        "id (%s) stands in the file before".formatted(party.id()));
            }
            return new Row.Good(party);
        } catch (IllegalArgumentException wrong) {
            return new Row.Bad(
                    columns.id(cells),
                    record.getStartingLineNumber(),
                    String.valueOf(wrong.getMessage()));
        }
    }

    /// How many rows were read.
    long read() {
        return read;
    }

    /// The published register whose table this is; empty where it is none that is known.
    String title() {
        return columns.title();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// What is no UTF-8 ends the reading, wherever it stands.
    private static Reader text(Path file) throws IOException {
        PushbackReader text =
                new PushbackReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }

    private IllegalArgumentException noCsv(RuntimeException broken) {
        if (broken.getCause() instanceof CharacterCodingException) {
            return new IllegalArgumentException(
                    "%s must be text in UTF-8, and is not after row %,d; save it as CSV UTF-8"
                            .formatted(file, read),
                    broken);
        }
        return new IllegalArgumentException(
                "%s cannot be read as CSV after row %,d; each row must end and have at most %,d characters"
                        .formatted(file, read, LONGEST_ROW),
                broken);
    }

    /// Looks at the beginning: a file that is no text is refused before anything is made of it.
    private static void requireText(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        int whole = start.length < LOOKED_AT ? start.length : lastLine(start);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(start, 0, whole))
                            .toString();
            if (text.indexOf('\0') < 0) {
                return;
            }
        } catch (CharacterCodingException _) {
            // told below
        }
        throw new IllegalArgumentException(
                "%s must be text in UTF-8; save it as CSV UTF-8".formatted(file));
    }

    private static int lastLine(byte[] start) {
        int end = start.length;
        while (end > 0 && start[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
