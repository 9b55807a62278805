// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The start of a server on a free port, up to the moment it accepts connections.
///
/// @param cluster the data folder to serve
/// @param log the file that the server writes to
/// @param durable whether a committed row outlives a power cut
record Launch(Cluster cluster, Path log, boolean durable) {
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 10;

    /// Replaying the log after a crash may take long; a server that fails ends much sooner.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String PORT_TAKEN = "could not create any TCP/IP sockets";

    /// Errors of single statements are the program's to report: PostgreSQL's log would quote
    /// personal data.
    private static final List<String> OPTIONS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_min_messages=log",
                    "log_min_error_statement=panic",
                    "log_error_verbosity=terse",
                    "log_checkpoints=off");

    private static final List<String> WITHOUT_DURABILITY =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    RunningServer start() throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            Supervisor supervisor = Supervisor.start(cluster.account(), command(port), log);
            if (waitUntilReady(supervisor)) {
                return new RunningServer(port, supervisor);
            }
            String reason = logFrom(logStart);
            if (!reason.contains(PORT_TAKEN)) {
                throw new PostgresFailure(
                        "PostgreSQL did not start. Its log %s says:%n%s".formatted(log, reason));
            }
        }
        throw new PostgresFailure(
                "no free port was found on 127.0.0.1 in %d attempts: see %s"
                        .formatted(ATTEMPTS, log));
    }

    private boolean waitUntilReady(Supervisor supervisor) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (supervisor.isRunning()) {
            Optional<PidFile> file = PidFile.read(cluster.folder());
            if (file.isPresent() && file.get().ready()) {
                return true;
            }
            if (System.nanoTime() > end) {
                supervisor.stop(1);
                throw new PostgresFailure(
                        "PostgreSQL was not ready after %s: see %s".formatted(PATIENCE, log));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    private List<String> command(int port) {
        List<String> words = new ArrayList<>();
        words.add(cluster.programs().path("postgres"));
        words.addAll(List.of("-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        OPTIONS.forEach(option -> words.addAll(List.of("-c", option)));
        if (!durable) {
            WITHOUT_DURABILITY.forEach(option -> words.addAll(List.of("-c", option)));
        }
        return words;
    }

    /// A port that the system holds free at this moment; PostgreSQL itself never takes one in use.
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private String logFrom(long start) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(start, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
    }
}
