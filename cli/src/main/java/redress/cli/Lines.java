// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a text of any length, each cut after its ten-thousandth character.
final class Lines {
    private static final int LONGEST = 10_000;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int from;
    private int until;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// Up to so many lines, blank ones left out; empty at the end of the text.
    List<String> next(int most) throws IOException {
        List<String> lines = new ArrayList<>(most);
        String line = next();
        while (line != null) {
            if (!line.isBlank()) {
                lines.add(line);
            }
            line = lines.size() < most ? next() : null;
        }
        return lines;
    }

    /// The next line without its end; null at the end of the text.
    @Nullable String next() throws IOException {
        if (!isFilled()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean ended = false;
        while (!ended && isFilled()) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            ended = end < until;
            line.append(buffer, from, Math.min(end - from, LONGEST - line.length()));
            from = ended ? end + 1 : end;
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    private boolean isFilled() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, reader.read(buffer, 0, buffer.length));
        }
        return from < until;
    }
}
