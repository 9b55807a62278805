// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.PrintWriter;

/// What a person reads while names are matched: a line now and then, none for quick work, and the
/// first of the rows that cannot be read.
final class Progress {
    private static final long EVERY_NANOS = 3_000_000_000L;
    private static final int BAD_SHOWN = 3;
    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private long last = start;
    private long badRows;

    Progress(PrintWriter out) {
        this.out = out;
    }

    /// Tells how far the work is, if it is time to.
    void at(String sentence, long rows) {
        if (System.nanoTime() - last >= EVERY_NANOS) {
            say(sentence.formatted(rows));
        }
    }

    /// Tells how far the mentions are and how many a second.
    void matched(long mentions) {
        if (System.nanoTime() - last >= EVERY_NANOS) {
            say("%,d mentions, %,.0f seconds".formatted(mentions, seconds()));
        }
    }

    void bad(Row.Bad row) {
        badRows++;
        if (badRows <= BAD_SHOWN) {
            say("line %,d is not taken: %s".formatted(row.line(), row.why()));
        } else if (badRows == BAD_SHOWN + 1) {
            say("more such lines follow; they are counted");
        }
    }

    long badRows() {
        return badRows;
    }

    double seconds() {
        return (System.nanoTime() - start) / NANOS;
    }

    private void say(String line) {
        last = System.nanoTime();
        out.println("  " + line);
        out.flush();
    }
}
