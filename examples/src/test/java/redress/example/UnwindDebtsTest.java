// SPDX-License-Identifier: Apache-2.0
package redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.clearing.DebtGraph;
import redress.money.Money;

/// The example runs with `clearing` and `money` alone, as modules and from the class path.
final class UnwindDebtsTest {
    private static final String SAYS =
            """
            Baker owes Miller 700.00 EUR, of which 300.00 EUR is set off
            Miller owes Farmer 300.00 EUR, of which 300.00 EUR is set off
            Farmer owes Baker 500.00 EUR, of which 300.00 EUR is set off
            Carter owes Baker 250.00 EUR, of which 0.00 EUR is set off
            No plan sets off more than 900.00 EUR
            A fund of 200.00 EUR settles 400.00 EUR more
            200.00 EUR from the fund to Farmer → Baker → Miller
            """;

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(run("--module-path", path(), "-m", "redress.example/" + name())).isEqualTo(SAYS);
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertThat(run("--class-path", path(), name())).isEqualTo(SAYS);
    }

    private static String name() {
        return UnwindDebts.class.getName();
    }

    private static String path() {
        return Stream.of(Money.class, DebtGraph.class, UnwindDebts.class)
                .map(UnwindDebtsTest::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
