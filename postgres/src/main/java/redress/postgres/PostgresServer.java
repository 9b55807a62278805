// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/// A running PostgreSQL of this program's own, reachable from this machine alone.
///
/// It ends with [#close()], and by itself when this program dies. One process at a time may use a
/// home.
public final class PostgresServer implements AutoCloseable {
    /// The version of the included PostgreSQL.
    public static final String VERSION = Programs.VERSION;

    /// The role that programs connect as; it owns their databases and is no superuser.
    static final String ROLE = "redress";

    /// The role that may do everything on the server.
    static final String ADMIN = "redress_admin";

    private static final long STOP_SECONDS = 60;

    private final Home home;
    private final HomeLock lock;
    private final Leftovers leftovers;
    private final RunningServer running;
    private final Password adminPassword;
    private final Password password;

    private PostgresServer(
            Home home, HomeLock lock, boolean durable, Programs programs, Account account)
            throws IOException, InterruptedException {
        this.home = home;
        this.lock = lock;
        this.adminPassword = home.adminPassword();
        this.password = home.password();
        Cluster cluster = new Cluster(home.data(), programs, account);
        cluster.ensure(ADMIN, adminPassword);
        this.leftovers = new Leftovers(home.data(), account);
        leftovers.clear();
        this.running = new Launch(cluster, home.log(), durable).start();
    }

    /// Starts the server, after making its home on the first occasion and recovering from whatever
    /// ended it before.
    public static PostgresServer start(PostgresSettings settings) {
        try {
            Account account = Account.unprivileged();
            Home home = Home.at(settings.home());
            Programs programs = Programs.in(Home.at(settings.programs()).folder());
            account.mustReach(Path.of(programs.path("postgres")));
            HomeLock lock = HomeLock.take(home.folder());
            try {
                return new PostgresServer(home, lock, settings.durable(), programs, account)
                        .withRole();
            } catch (IOException | InterruptedException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new PostgresFailure(
                    "PostgreSQL could not be started in %s: %s".formatted(settings.home(), failed),
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("interrupted while starting PostgreSQL", stopped);
        }
    }

    private PostgresServer withRole() {
        try (Connection admin = administer("postgres")) {
            new Databases(admin).ensureRole(password);
            return this;
        } catch (SQLException failed) {
            close();
            throw new PostgresFailure(
                    "PostgreSQL in %s started but refused its superuser: %s"
                            .formatted(home(), failed.getMessage()),
                    failed);
        }
    }

    /// The TCP port on 127.0.0.1.
    public int port() {
        return running.port();
    }

    /// The role to connect as.
    public String user() {
        return ROLE;
    }

    /// That role's password.
    public String password() {
        return password.text();
    }

    /// The address of a database for JDBC, without user and password.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /// The folder that holds the data, passwords and log of this server.
    public Path home() {
        return home.folder();
    }

    /// Makes a database owned by [#user()] unless it is there.
    public void ensureDatabase(String name) {
        try (Connection admin = administer("postgres")) {
            new Databases(admin).ensure(name);
        } catch (SQLException failed) {
            throw new PostgresFailure(
                    "the database '%s' could not be made".formatted(name), failed);
        }
    }

    /// A connection as the superuser.
    public Connection administer(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), ADMIN, adminPassword.text());
    }

    /// Completes with the server's exit code when the server ends, wanted or not.
    public CompletableFuture<Integer> end() {
        return running.supervisor().end();
    }

    @Override
    public void close() {
        try (lock) {
            running.supervisor().stop(STOP_SECONDS);
            leftovers.clear();
        } catch (IOException failed) {
            throw new PostgresFailure(
                    "PostgreSQL in %s could not be stopped".formatted(home()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
