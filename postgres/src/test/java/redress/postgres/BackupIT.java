// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BackupIT {
    private TestHome home;
    private Path installation;
    private Path archive;
    private Path restored;

    @BeforeEach
    void makeHome() throws Exception {
        home = TestHome.make();
        installation = home.folder().resolve("installation");
        archive = home.folder().resolve("backup.zip");
        restored = home.folder().resolve("restored");
        Home.at(installation);
        Files.writeString(installation.resolve("master.key"), "secret");
    }

    @AfterEach
    void deleteHome() throws Exception {
        home.close();
    }

    @Test
    void bringsEveryAcknowledgedRowBackThoughRowsKeptComing() throws Exception {
        PostgresSettings settings = PostgresSettings.at(installation.resolve("postgres"));
        KeeperProcess keeper = KeeperProcess.start(settings).untilKept(500);
        List<Long> before = keeper.kept();

        Backup.write(installation, archive, bytes -> {});
        int during = keeper.kept().size();
        keeper.untilKept(during + 100).kill();
        Restore.read(archive, restored);

        assertThat(during).as("rows came during the backup").isGreaterThan(before.size());
        List<Long> found = rows();
        assertThat(found).containsAll(before).containsExactlyElementsOf(upTo(found.size()));
        assertThat(restored.resolve("master.key")).hasContent("secret");
    }

    @Test
    void backsUpAStoppedInstallation() throws Exception {
        fill(10);

        Backup.write(installation, archive, bytes -> {});

        assertThat(Restore.read(archive, restored)).isEqualTo(10);
        assertThat(rows()).containsExactlyElementsOf(upTo(10));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesADamagedFileAndLeavesNothingBehind() throws Exception {
        fill(10);
        Backup.write(installation, archive, bytes -> {});
        byte[] content = Files.readAllBytes(archive);
        content[content.length / 2] ^= 1;
        Files.write(archive, content);

        assertThatThrownBy(() -> Restore.read(archive, restored))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("is damaged");
        assertThat(restored).doesNotExist();
        assertThat(home.folder().resolve("restored.restoring")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoBackupAndWhereSomethingStands() throws Exception {
        Files.writeString(archive, "not a zip");
        assertThatThrownBy(() -> Restore.read(archive, restored))
                .hasMessageContaining("is not a complete backup");
        assertThatThrownBy(() -> Restore.read(home.folder().resolve("none"), restored))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> Restore.read(archive, installation))
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> Backup.write(installation, archive, bytes -> {}))
                .hasMessageContaining("holds no installation");
    }

    private void fill(int count) throws SQLException {
        try (PostgresServer server =
                PostgresServer.start(PostgresSettings.at(installation.resolve("postgres")))) {
            server.ensureDatabase("kept");
            try (Connection connection =
                            DriverManager.getConnection(
                                    server.jdbcUrl("kept"), server.user(), server.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table row (id bigint)");
                statement.execute(
                        "insert into row select * from generate_series(1, %d)".formatted(count));
            }
        }
    }

    private List<Long> rows() throws Exception {
        PostgresServer server =
                PostgresServer.start(PostgresSettings.at(restored.resolve("postgres")));
        try (OpenHome open = new OpenHome(server.home(), server.port(), Optional.of(server));
                Connection connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("kept"), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from row order by id")) {
            assertThat(open.port()).isEqualTo(server.port());
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
