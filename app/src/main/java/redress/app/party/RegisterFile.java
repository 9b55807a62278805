// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import redress.matching.Party;
import redress.matching.table.Columns;

/// A CSV file of register entries, read once from front to back. A row that cannot be taken is
/// counted and passed over; a file that is no CSV is refused.
final class RegisterFile {

    private static final int LONGEST_ROW = 100_000;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int REFUSED_SHOWN = 20;

    private final Iterator<CsvRecord> rows;
    private final Columns columns;
    private final Set<String> ids = new HashSet<>();
    private final List<Imported.BadRow> refused = new ArrayList<>();
    private long refusedRows;
    private long read;

    /// Reads the header.
    ///
    /// @param named headers of the file by our name of the field; empty to recognise them
    /// @throws IllegalArgumentException when there is no header that can be read
    RegisterFile(InputStream csv, Map<String, String> named) {
        rows =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(csv)
                        .iterator();
        try {
            if (!rows.hasNext()) {
                throw new IllegalArgumentException(
                        "the file is empty; it must begin with a header such as id,name");
            }
            columns = Columns.of(rows.next().getFields(), named);
        } catch (CsvParseException broken) {
            throw noCsv(broken);
        }
    }

    /// Gives every row that can be taken to `entries`.
    void forEach(Consumer<Party> entries) {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                read++;
                take(row, entries);
            }
        } catch (CsvParseException broken) {
            throw noCsv(broken);
        }
    }

    private void take(CsvRecord row, Consumer<Party> entries) {
        try {
            Party party = columns.read(row.getFields().toArray(String[]::new));
            requireShort("id", party.id(), LONGEST_ID);
            party.names().forEach(name -> requireShort("name", name, LONGEST_NAME));
            if (!ids.add(party.id())) {
                throw new IllegalArgumentException(
                        "id (%s) stands in the file before. An entry has one row."
                                .formatted(party.id()));
            }
            entries.accept(party);
        } catch (IllegalArgumentException wrong) {
            refusedRows++;
            if (refused.size() < REFUSED_SHOWN) {
                refused.add(
                        new Imported.BadRow(
                                row.getStartingLineNumber(), String.valueOf(wrong.getMessage())));
            }
        }
    }

    String layout() {
        return columns.title();
    }

    long read() {
        return read;
    }

    long refusedRows() {
        return refusedRows;
    }

    List<Imported.BadRow> refused() {
        return refused;
    }

    private static void requireShort(String what, String value, int longest) {
        if (value.length() > longest) {
            throw new IllegalArgumentException(
                    "%s (%s…) must have at most %d characters, not %d"
                            .formatted(what, value.substring(0, 30), longest, value.length()));
        }
    }

    private IllegalArgumentException noCsv(CsvParseException broken) {
        return new IllegalArgumentException(
                "the file cannot be read as CSV after row %d; each row must end and have at most %,d characters"
                        .formatted(read, LONGEST_ROW),
                broken);
    }
}
