// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One server, seen from outside.
final class PostgresServerIT {
    private static TestHome home;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        home = TestHome.make();
        server = PostgresServer.start(home.settings());
        server.ensureDatabase("redress");
        server.ensureDatabase("redress");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        home.close();
    }

    @Test
    void keepsWhatItPromisesAboutDurability() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void sortsTheSameOnEveryMachine() throws Exception {
        assertThat(ask("select datlocprovider::text from pg_database where datname = 'redress'"))
                .isEqualTo("b");
        assertThat(ask("select datlocale from pg_database where datname = 'redress'"))
                .isEqualTo("C.UTF-8");
        assertThat(ask("select upper('é ä')")).isEqualTo("É Ä");
    }

    @Test
    void listensOnLoopbackAlone() throws Exception {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        var addresses =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(each -> !each.isLoopbackAddress())
                        .toList();
        for (InetAddress address : addresses) {
            assertThatThrownBy(() ->
                            new Socket()
                                    .connect(new InetSocketAddress(address, server.port()), 1000))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void givesProgramsARoleThatIsNoSuperuser() throws Exception {
        assertThat(
                        ask(
                                "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> ask("copy (select 1) to program 'true'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void letsTheOwnerAddTrustedExtensions() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create extension btree_gist");
        }
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() ->
                        DriverManager.getConnection(
                                server.jdbcUrl("redress"), server.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsPasswordsToTheirOwner() throws Exception {
        for (String name : new String[] {"admin.password", "redress.password"}) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(server.home().resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondInstanceOnTheSameHome() {
        assertThatThrownBy(() -> PostgresServer.start(home.settings()))
                .isInstanceOf(PostgresFailure.HomeInUse.class)
                .hasMessageContaining(
                        "in use by another instance (process %d)", ProcessHandle.current().pid());
        assertThat(server.end()).isNotDone();
    }

    @Test
    void tellsWhenTheServerEnds() throws Exception {
        try (TestHome other = TestHome.make();
                PostgresServer shortLived = PostgresServer.start(other.settings().forTestsOnly())) {
            long postmaster = PidFile.read(shortLived.home().resolve("data")).orElseThrow().pid();
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            assertThat(shortLived.end().get(10, TimeUnit.SECONDS)).isEqualTo(137);
        }
    }

    @Test
    void namesTheFolderThatBarsTheWay() throws Exception {
        assumeTrue(Account.isRoot(), "SKIPPED: only root runs PostgreSQL as somebody else");
        try (TestHome other = TestHome.make()) {
            Files.setPosixFilePermissions(
                    other.folder(), PosixFilePermissions.fromString("rwx------"));
            PostgresSettings shut = PostgresSettings.at(other.folder().resolve("server"));
            assertThatThrownBy(() -> PostgresServer.start(shut))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("may not enter %s.", other.folder());
        }
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        try (TestHome other = TestHome.make()) {
            Path data = Files.createDirectories(other.settings().home().resolve("data"));
            Files.writeString(data.resolve("PG_VERSION"), "17\n");
            assertThatThrownBy(() -> PostgresServer.start(other.settings()))
                    .hasMessageContaining("was written by PostgreSQL 17, this is PostgreSQL 18");
        }
    }

    @Test
    void quotesTheLogWhenTheServerDoesNotStart() throws Exception {
        try (TestHome other = TestHome.make()) {
            PostgresServer.start(other.settings()).close();
            Path control = other.settings().home().resolve("data/global/pg_control");
            Files.write(control, new byte[8192]);
            assertThatThrownBy(() -> PostgresServer.start(other.settings()))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("PostgreSQL did not start")
                    .hasMessageContaining("FATAL");
        }
    }

    private static String setting(String name) throws SQLException {
        try (Connection admin = server.administer("redress")) {
            return ask(admin, "show " + name);
        }
    }

    private static String ask(String question) throws SQLException {
        try (Connection connection = connect()) {
            return ask(connection, question);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("redress"), server.user(), server.password());
    }
}
