// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.time.Duration;
import picocli.CommandLine;

/// The platform in the foreground, from its start until somebody stops it.
///
/// @param installation what to start
/// @param terminal where to report
record Service(Installation installation, CommandLine terminal) {
    /// Starts, reports the address, and returns when the platform was stopped (0) or lost its
    /// database (1).
    int run() {
        long start = System.nanoTime();
        try (Run run = Run.untilStopped()) {
            Database database = run.open(installation);
            run.start(installation, database);
            if (!run.isClosing()) {
                report(Duration.ofNanos(System.nanoTime() - start));
            }
            String reason = database.end().join();
            if (run.isClosing()) {
                return 0;
            }
            throw new CommandFailure(reason);
        }
    }

    private void report(Duration taken) {
        terminal.getOut()
                .println(
                        "Data in "
                                + installation.data()
                                + installation
                                        .db()
                                        .map(db -> " and the database of --db")
                                        .orElse(""));
        terminal.getOut()
                .println("Ready in %.1f s. Stop with Ctrl-C.".formatted(taken.toMillis() / 1000.0));
        terminal.getOut().println(installation.address());
        terminal.getOut().flush();
    }
}
