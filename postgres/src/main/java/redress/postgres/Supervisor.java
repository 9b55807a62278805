// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The small shell that runs the server and stops it when this program is gone.
///
/// It waits on its standard input, which the system closes when this program ends in whatever way,
/// `kill -9` included. It has a session of its own, so that Ctrl-C in a terminal reaches this
/// program alone and the server goes last.
final class Supervisor {
    private static final String SCRIPT =
            """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (read -r word <&3; kill -INT "$server") &
            watcher=$!
            trap 'kill -INT "$server"' HUP INT TERM
            while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
            kill "$watcher" 2>/dev/null
            exit "$code"
            """;

    private final Process process;

    private Supervisor(Process process) {
        this.process = process;
    }

    static Supervisor start(Account account, List<String> server, Path log) throws IOException {
        List<String> words = account.command("setsid", "sh", "-c", SCRIPT, "postgres-supervisor");
        words.addAll(server);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Command.clean(builder.environment());
        return new Supervisor(builder.start());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /// Asks the server to finish, waits for it, and says whether it did.
    boolean stop(long seconds) throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }
}
