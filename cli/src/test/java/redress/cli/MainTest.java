// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static java.util.regex.Pattern.MULTILINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsItsVersion() {
        assertThat(run("version")).isZero();
        assertThat(out.toString()).contains("redress ", "PostgreSQL 18.6");
    }

    @Test
    void listsTheCommandsAndSaysWhichNeedTheDatabase() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains("serve", "demo", "need the database")
                .contains("interest", "read", "rates", "clear", "relieve", "match")
                .doesNotContain("train");
    }

    @Test
    void knowsEveryCommandOfTheReference() throws IOException {
        List<String> commands =
                Pattern.compile(
                                "^\\| `([a-z]+)[^|]*\\|[^|]*\\| (yes|no|the included one) \\|",
                                MULTILINE)
                        .matcher(Files.readString(reference()))
                        .results()
                        .map(row -> row.group(1))
                        .filter(command -> !List.of("build", "test").contains(command))
                        .toList();
        assertThat(commands).contains("serve", "clear", "relieve");
        assertThat(Main.commandLine().getSubcommands())
                .containsKeys(commands.toArray(new String[0]));
    }

    @Test
    void refusesACallItDoesNotUnderstand() {
        assertThat(run()).isEqualTo(Main.WRONG_CALL);
        assertThat(run("fly")).isEqualTo(Main.WRONG_CALL);
        assertThat(run("serve", "--port", "many")).isEqualTo(Main.WRONG_CALL);
        assertThat(run("serve", "--port", "70000")).isEqualTo(Main.WRONG_CALL);
        assertThat(run("serve", "--packs", "/nowhere")).isEqualTo(Main.WRONG_CALL);
        assertThat(err.toString())
                .contains("fly", "--port (70000) must be from 1 to 65535", "--packs (/nowhere)");
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void neverTakesAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(run("serve", "--port", Integer.toString(other.getLocalPort()))).isEqualTo(1);
            assertThat(err.toString())
                    .contains("port %d is in use".formatted(other.getLocalPort()));
            assertThat(Port.firstFree(other.getLocalPort())).isGreaterThan(other.getLocalPort());
        }
    }

    @Test
    void explainsADatabaseThatCannotBeReached() {
        assertThat(
                        run(
                                "serve",
                                "--db",
                                "jdbc:postgresql://127.0.0.1:1/redress?user=ann&password=secret"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("cannot be used").doesNotContain("secret", "\tat ");
    }

    @Test
    void leavesADatabaseOfOnesOwnToItsOwnTools() {
        assertThat(run("backup", "file.zip", "--db", "jdbc:postgresql://db/redress")).isEqualTo(1);
        assertThat(err.toString()).contains("pg_dump", "pg_basebackup", "master.key");
        assertThat(run("restore", "file.zip", "--db", "jdbc:postgresql://db/redress")).isEqualTo(1);
        assertThat(err.toString()).contains("pg_restore");
    }

    private static Path reference() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder.getParent() != null, Path::getParent)
                .map(folder -> folder.resolve("docs/reference/cli.md"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
