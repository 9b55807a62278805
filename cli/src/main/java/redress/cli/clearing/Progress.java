// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.PrintWriter;
import java.nio.file.Path;

/// What a person reads while a command is at work: a line now and then, none for quick work.
final class Progress {
    private static final long EVERY_NANOS = 3_000_000_000L;
    private static final int ROWS_BETWEEN_LOOKS = 1 << 16;

    private final PrintWriter out;
    private long last = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    /// Tells how many rows were read, if it is time to.
    void read(int rows) {
        if (rows % ROWS_BETWEEN_LOOKS == 0 && isTime()) {
            say("%,d debts read".formatted(rows));
        }
    }

    /// Whether nothing was told for a while.
    boolean isTime() {
        return System.nanoTime() - last >= EVERY_NANOS;
    }

    /// Tells of rows that name firms without debts.
    void unknownFirms(Path file, long rows) {
        if (rows > 0) {
            say("%s: %,d rows name firms that have no such debts".formatted(file, rows));
        }
    }

    void say(String line) {
        last = System.nanoTime();
        out.println("  " + line);
        out.flush();
    }
}
