// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The server as an ordinary user's, tried by root with an account made for the test.
///
/// Run by an ordinary user, every other test of this module shows the same.
final class OrdinaryUserIT {
    @Test
    void startsAndKeepsItsDataWithoutRoot() throws Exception {
        assumeTrue(Account.isRoot(), "SKIPPED: the whole module already runs as an ordinary user");
        String user = "redress-" + ProcessHandle.current().pid();
        Command added =
                Command.run(List.of("useradd", "--no-create-home", "--no-user-group", user));
        assumeTrue(added.succeeded(), "SKIPPED: no account could be added: " + added.output());
        try (TestHome home = TestHome.make()) {
            keepRowsAs(user, home);
        } finally {
            Command.run(List.of("userdel", user));
        }
    }

    private static void keepRowsAs(String user, TestHome home) throws Exception {
        Path own = Files.createDirectory(home.folder().resolve("own"));
        Command.run(List.of("chown", user, own.toString())).orFail("chown");
        String classPath = readableClassPath(home.folder().resolve("classes"));
        List<String> as = List.of("setpriv", "--reuid=" + user, "--clear-groups", "--no-new-privs");

        PostgresSettings settings = PostgresSettings.at(own.resolve("server"));
        KeeperProcess first = KeeperProcess.start(as, classPath, settings).untilKept(50);
        first.handle().descendants().toList().forEach(ProcessHandle::destroyForcibly);
        List<Long> kept = first.kill();
        KeeperProcess second = KeeperProcess.start(as, classPath, settings).untilKept(50);
        List<Long> later = second.kill();

        assertThat(kept).hasSizeGreaterThanOrEqualTo(50);
        assertThat(later.getFirst()).isGreaterThan(kept.getLast());
        assertThat(Files.getOwner(own.resolve("server/data")).getName()).isEqualTo(user);
        new Leftovers(own.resolve("server/data"), Account.unprivileged()).clear();
    }

    /// The class path copied to where another user can read it.
    private static String readableClassPath(Path target) throws Exception {
        Files.createDirectories(target);
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path copy = target.resolve(entries.size() + "-" + Path.of(entry).getFileName());
            Command.run(List.of("cp", "-r", entry, copy.toString())).orFail("cp");
            entries.add(copy.toString());
        }
        Command.run(List.of("chmod", "-R", "a+rX", target.toString())).orFail("chmod");
        return String.join(File.pathSeparator, entries);
    }
}
