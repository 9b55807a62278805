// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running server writes of itself into its data folder.
///
/// Source: PostgreSQL 18, `src/include/utils/pidfile.h`.
///
/// @param pid the process id of the postmaster
/// @param port its TCP port, 0 while it is not yet known
/// @param ready whether it accepts connections
record PidFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path in(Path folder) {
        return folder.resolve("postmaster.pid");
    }

    /// What stands in the data folder's file; empty when there is none or it is still being
    /// written.
    static Optional<PidFile> read(Path folder) throws IOException {
        try {
            List<String> lines = Files.readAllLines(in(folder));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new PidFile(
                                    number(lines.getFirst()),
                                    (int) number(line(lines, PORT_LINE)),
                                    line(lines, STATUS_LINE).equals("ready")));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }

    private static long number(String text) {
        return text.matches("-?[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }
}
