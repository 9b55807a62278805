// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// A home whose server runs: another process's, or one that is started for the occasion.
///
/// @param folder the home
/// @param port the server's port
/// @param own the server to stop afterwards, empty when it is another process's
record OpenHome(Path folder, int port, Optional<PostgresServer> own) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    static OpenHome of(Path folder) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                PostgresServer server = PostgresServer.start(PostgresSettings.at(folder));
                return new OpenHome(folder, server.port(), Optional.of(server));
            } catch (PostgresFailure.HomeInUse running) {
                Optional<PidFile> file =
                        PidFile.read(folder.resolve("data")).filter(PidFile::ready);
                if (file.isPresent()) {
                    return new OpenHome(folder, file.get().port(), Optional.empty());
                }
                if (System.nanoTime() > end) {
                    throw running;
                }
                pause();
            }
        }
    }

    Connection administer() throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        return DriverManager.getConnection(
                url, PostgresServer.ADMIN, new Home(folder).adminPassword().text());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("interrupted while waiting for the running server", stopped);
        }
    }

    @Override
    public void close() {
        own.ifPresent(PostgresServer::close);
    }
}
