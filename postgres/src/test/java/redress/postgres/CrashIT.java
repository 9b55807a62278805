// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is left after `kill -9` of the program, its supervisor and its server, alone and together.
final class CrashIT {
    private static final int ROWS = 200;

    private TestHome home;

    @BeforeEach
    void makeHome() throws Exception {
        home = TestHome.make();
    }

    @AfterEach
    void deleteHome() throws Exception {
        leftovers().clear();
        home.close();
    }

    @Test
    void stopsTheServerWhenTheProgramIsKilled() throws Exception {
        KeeperProcess keeper = KeeperProcess.start(home.settings()).untilKept(ROWS);

        List<Long> kept = keeper.kill();

        waitUntilNoServerRuns();
        assertThat(rowsAfterRestart()).containsAll(kept);
    }

    @Test
    void stopsAnOrphanedServerAtTheNextStart() throws Exception {
        KeeperProcess keeper = KeeperProcess.start(home.settings()).untilKept(ROWS);
        ProcessHandle supervisor = keeper.handle().children().findFirst().orElseThrow();

        supervisor
                .descendants()
                .filter(each -> !isServer(each))
                .forEach(ProcessHandle::destroyForcibly);
        supervisor.destroyForcibly();
        List<Long> kept = keeper.kill();

        assertThat(leftovers().processes()).as("the orphan still runs").isNotEmpty();
        assertThat(rowsAfterRestart()).containsAll(kept);
    }

    @Test
    void recoversAfterEverythingIsKilledAtOnce() throws Exception {
        KeeperProcess keeper = KeeperProcess.start(home.settings()).untilKept(ROWS);
        List<ProcessHandle> all = new ArrayList<>(keeper.handle().descendants().toList());

        all.forEach(ProcessHandle::destroyForcibly);
        List<Long> kept = keeper.kill();

        assertThat(PidFile.in(data())).as("the stale file").exists();
        assertThat(rowsAfterRestart()).containsAll(kept);
    }

    @Test
    void recoversWhenThePostmasterAloneIsKilled() throws Exception {
        KeeperProcess keeper = KeeperProcess.start(home.settings()).untilKept(ROWS);
        long postmaster = PidFile.read(data()).orElseThrow().pid();

        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        List<Long> kept = keeper.kill();

        assertThat(rowsAfterRestart()).containsAll(kept);
    }

    @Test
    void ignoresAStaleFileThatNamesAnInnocentProcess() throws Exception {
        KeeperProcess keeper = KeeperProcess.start(home.settings()).untilKept(ROWS);
        List<ProcessHandle> all = new ArrayList<>(keeper.handle().descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        List<Long> kept = keeper.kill();
        Process innocent = new ProcessBuilder("sleep", "60").start();
        String stale = Files.readString(PidFile.in(data()));
        Files.writeString(
                PidFile.in(data()), stale.replaceFirst("^[0-9]+", Long.toString(innocent.pid())));

        assertThat(rowsAfterRestart()).containsAll(kept);
        assertThat(innocent.isAlive()).isTrue();
        innocent.destroyForcibly();
    }

    private List<Long> rowsAfterRestart() throws SQLException {
        try (PostgresServer server = PostgresServer.start(home.settings());
                Connection connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("kept"), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from row order by id")) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private void waitUntilNoServerRuns() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!leftovers().processes().isEmpty()) {
            assertThat(System.nanoTime()).as("the server stops by itself").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private Path data() {
        return home.settings().home().resolve("data");
    }

    private Leftovers leftovers() {
        return new Leftovers(data(), Account.unprivileged());
    }
}
