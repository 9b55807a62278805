// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine;

/// The platform in the foreground, from its start until somebody stops it.
///
/// @param installation what to start
/// @param terminal where to report
record Service(Installation installation, CommandLine terminal) {
    private static final List<String> ROLES =
            List.of(
                    "  a business owed money  %s/demo/play/CLAIMANT%n",
                    "  a desk officer         %s/demo/play/OFFICER%n",
                    "  a coordinator          %s/demo/play/COORDINATOR%n",
                    "  the operator           %s/demo/play/OPERATOR%n",
                    "  a debtor               %s/demo/inbox (follow a sealed link)%n");

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

    /// Where logs are read by programs, the words for people go to the error output.
    private void report(Duration taken) {
        PrintWriter out =
                installation.logs() == LogFormat.JSON ? terminal.getErr() : terminal.getOut();
        String database = installation.db().map(db -> " and the database of --db").orElse("");
        out.println("Data in " + installation.data() + database);
        out.println("Ready in %.1f s. Stop with Ctrl-C.".formatted(taken.toMillis() / 1000.0));
        out.println(installation.address());
        if (installation.demo()) {
            ROLES.forEach(role -> out.printf(role, installation.address()));
        }
        out.flush();
    }
}
