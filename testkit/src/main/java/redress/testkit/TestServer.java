// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import redress.postgres.PostgresFailure;
import redress.postgres.PostgresServer;
import redress.postgres.PostgresSettings;

/// The one PostgreSQL of this JVM, started when it is first asked for and gone with the JVM.
///
/// Its home stands in the temporary folder and is used again by the next JVM, so that it is made
/// only once.
final class TestServer {
    private static final int HOMES = 32;
    private static final String LEFT_OVER =
            "select datname from pg_database where datname like 'test\\_%'";

    private final PostgresServer server;
    private final AtomicInteger lastNumber = new AtomicInteger();

    private TestServer(PostgresServer server) {
        this.server = server;
    }

    static TestServer get() {
        return Holder.ONLY;
    }

    /// Makes an empty database.
    TestDatabase empty() {
        return make("");
    }

    /// Makes a database with the content of another one that nobody is connected to.
    TestDatabase copyOf(TestDatabase original) {
        return make(" template " + original.name() + " strategy file_copy");
    }

    void drop(TestDatabase database) {
        run("drop database if exists " + database.name() + " with (force)");
    }

    private TestDatabase make(String how) {
        String name = "test_" + lastNumber.incrementAndGet();
        run("create database " + name + " owner " + server.user() + how);
        return new TestDatabase(name, server.jdbcUrl(name), server.user(), server.password());
    }

    private void run(String sql) {
        try (Connection admin = server.administer("postgres");
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private TestServer withoutLeftOvers() {
        leftOvers().forEach(name -> run("drop database " + name + " with (force)"));
        return this;
    }

    private List<String> leftOvers() {
        try (Connection admin = server.administer("postgres");
                Statement statement = admin.createStatement();
                ResultSet rows = statement.executeQuery(LEFT_OVER)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the databases of an earlier run could not be listed", failed);
        }
    }

    /// Starts on the first home that no other JVM uses.
    private static TestServer start() {
        Path folder = ownFolder();
        return IntStream.rangeClosed(1, HOMES)
                .mapToObj(number -> tryStart(folder, "server-" + number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("all test servers in " + folder + " are in use"))
                .withoutLeftOvers();
    }

    private static Optional<TestServer> tryStart(Path folder, String name) {
        try {
            PostgresSettings settings =
                    PostgresSettings.at(folder.resolve(name)).withPrograms(folder);
            return Optional.of(new TestServer(PostgresServer.start(settings.forTestsOnly())));
        } catch (PostgresFailure.HomeInUse taken) {
            return Optional.empty();
        }
    }

    private static Path ownFolder() {
        String user = System.getProperty("user.name");
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "redress-test-" + user);
        try {
            if (Files.exists(folder) && !Files.getOwner(folder).getName().equals(user)) {
                throw new IllegalStateException(
                        "%s does not belong to %s: delete it".formatted(folder, user));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Holder {
        static final TestServer ONLY = start();
    }
}
