// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.PrintWriter;
import java.nio.file.Path;
import redress.clearing.Budget;

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

    /// A budget of so many nanoseconds from now that tells how far the work is.
    Budget budget(long nanos) {
        long start = System.nanoTime();
        return (stage, percent) -> {
            if (isTime()) {
                say("%s, %d %%".formatted(saying(stage), percent));
            }
            return System.nanoTime() - start < nanos ? Budget.Wish.GO_ON : Budget.Wish.STOP;
        };
    }

    private static String saying(Budget.Stage stage) {
        return switch (stage) {
            case PREPARE -> "looking for debts that lie on a loop";
            case MOVE -> "moving amounts round loops";
            case COMPLETE -> "moving the last of them";
            case RELIEVE -> "placing the fund";
        };
    }

    /// Whether nothing was told for a while.
    boolean isTime() {
        return System.nanoTime() - last >= EVERY_NANOS;
    }

    /// Tells of rows that name firms without debts.
    void unknownFirms(Path file, long rows) {
        if (rows > 0) {
            say("%s: rows that name firms without such debts: %,d".formatted(file, rows));
        }
    }

    void say(String line) {
        last = System.nanoTime();
        out.println("  " + line);
        out.flush();
    }
}
