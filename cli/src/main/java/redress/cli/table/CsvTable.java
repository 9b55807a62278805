// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in CSV: names in the first line, commas, quotes where a field needs them, LF or CRLF, no
/// line break inside of a field; a blank line is no row.
///
/// However long a line is, no more than [#LONGEST] bytes of it are kept.
final class CsvTable implements Table {
    /// The most bytes of a line.
    static final int LONGEST = 1 << 16;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[AHEAD];
    private final CsvFields fields = new CsvFields();
    private final Text text = new Text();
    private final List<String> columns;

    private int from;
    private int until;
    private long line;
    private int rowFrom;
    private int rowLength;
    private long fullLength;
    private @Nullable String problem;

    CsvTable(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        this.columns = readHeader();
    }

    private List<String> readHeader() throws IOException {
        fill();
        boolean marked =
                until >= 3
                        && buffer[0] == (byte) 0xEF
                        && buffer[1] == (byte) 0xBB
                        && buffer[2] == (byte) 0xBF;
        from = marked ? 3 : 0;
        if (!nextLine()) {
            throw new BadTable("%s is empty: its first line must name the columns".formatted(name));
        }
        String wrong = fullLength > LONGEST ? tooLong() : fields.split(buffer, rowFrom, rowLength);
        if (wrong != null) {
            throw new BadTable(
                    "%s, line %d, which must name the columns: %s".formatted(name, line, wrong));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < fields.count(); i++) {
            names.add(field(i).toString());
        }
        return List.copyOf(names);
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
    public boolean next() throws IOException {
        if (!nextLine()) {
            return false;
        }
        if (fullLength > LONGEST) {
            problem = tooLong();
            return true;
        }
        problem = fields.split(buffer, rowFrom, rowLength);
        if (problem == null && fields.count() != columns.size()) {
            problem =
                    "the line must have %d fields, as the first line has, not %d"
                            .formatted(columns.size(), fields.count());
        }
        return true;
    }

    @Override
    public @Nullable String problem() {
        return problem;
    }

    @Override
    public Text field(int column) {
        text.set(buffer, fields.from(column), fields.length(column));
        return text;
    }

    @Override
    public String place() {
        return "line %d".formatted(line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String tooLong() {
        return "the line (%,d bytes) must not be longer than %,d".formatted(fullLength, LONGEST);
    }

    /// Finds the next line that is not blank: where it starts and how long it is.
    private boolean nextLine() throws IOException {
        do {
            if (from == until && !fill()) {
                return false;
            }
            line++;
            findEnd();
        } while (rowLength == 0);
        return true;
    }

    private void findEnd() throws IOException {
        long skipped = 0;
        int seen = 0;
        int end = lineEnd(from);
        while (end == until) {
            seen = until - from;
            if (seen > LONGEST) {
                skipped += seen - LONGEST;
                until = from + LONGEST;
                seen = LONGEST;
            }
            boolean more = fill();
            end = lineEnd(from + seen);
            if (!more) {
                break;
            }
        }
        int last = end;
        if (last > from && buffer[last - 1] == '\r') {
            last--;
        }
        rowFrom = from;
        rowLength = last - from;
        fullLength = rowLength + skipped;
        from = Math.min(end + 1, until);
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /// Reads on behind what is left, which moves to the front.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, until - from);
        until -= from;
        from = 0;
        int read = in.read(buffer, until, buffer.length - until);
        until += Math.max(0, read);
        return read > 0;
    }
}
