// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import redress.postgres.PostgresFailure;
import redress.postgres.PostgresServer;
import redress.postgres.PostgresSettings;

/// The database that a platform runs on: the included one, which it starts and stops, or the
/// operator's own.
sealed interface Database extends AutoCloseable {
    /// The address for JDBC.
    String url();

    /// The user, empty when the address names it.
    String user();

    /// The password, empty when the address names it.
    String password();

    /// Completes, with the reason, when the database ends by itself.
    CompletableFuture<String> end();

    @Override
    void close();

    /// Starts the included PostgreSQL with its data under this folder.
    static Database embedded(Path data) {
        try {
            PostgresServer server = PostgresServer.start(PostgresSettings.at(homeIn(data)));
            server.ensureDatabase("redress");
            return new Embedded(server);
        } catch (PostgresFailure failed) {
            if (failed.getCause() instanceof FileSystemException) {
                throw new CommandFailure(
                        "%s cannot be the folder of the data: name one that you may make and write to with --data."
                                .formatted(data),
                        failed);
            }
            throw failed;
        }
    }

    /// The included PostgreSQL's home in an installation's data folder.
    static Path homeIn(Path data) {
        return data.resolve("postgres");
    }

    /// Connects to the operator's own server.
    static Database external(String address, Map<String, String> environment) {
        DatabaseAddress parsed = DatabaseAddress.parse(address, environment);
        parsed.check();
        return new External(parsed.url(), parsed.user(), parsed.password());
    }

    /// The included server.
    record Embedded(PostgresServer server) implements Database {
        @Override
        public String url() {
            return server.jdbcUrl("redress");
        }

        @Override
        public String user() {
            return server.user();
        }

        @Override
        public String password() {
            return server.password();
        }

        @Override
        public CompletableFuture<String> end() {
            return server.end()
                    .thenApply(code ->
                            "PostgreSQL ended by itself (exit code %d): see %s"
                                    .formatted(code, server.home().resolve("server.log")));
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /// A server that others start and stop.
    record External(String url, String user, String password) implements Database {
        @Override
        public CompletableFuture<String> end() {
            return new CompletableFuture<>();
        }

        @Override
        public void close() {}

        @Override
        public String toString() {
            return "External[" + user + "]";
        }
    }
}
