// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in Python that the reference prints accepts what `clear` writes and refuses what was
/// changed.
class IndependentCheckTest {
    private static final Pattern PROGRAM = Pattern.compile("(?s)```python\n(.*?)```");
    private static final Path DOCS = docs();

    @TempDir private Path folder;

    @BeforeEach
    void takesTheProgramFromThePage() throws IOException {
        assumeThat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(each -> Path.of(each, "python3")))
                .as("python3 is not there, so the program of the reference is not run")
                .anyMatch(Files::isExecutable);
        Matcher program =
                PROGRAM.matcher(Files.readString(DOCS.resolve("reference/clearing-files.md")));
        assertThat(program.find()).isTrue();
        Files.writeString(folder.resolve("check.py"), program.group(1));
    }

    @Test
    void acceptsThePlanOfTheHowTo() throws IOException, InterruptedException {
        Files.copy(DOCS.resolve("how-to/debts.csv"), folder.resolve("debts.csv"));
        clear();
        assertThat(check()).isEqualTo("no plan sets off more than EUR 37850.00");
    }

    @Test
    void readsCurrenciesPrioritiesLimitsAndExclusions() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("debts.csv"),
                """
                id,debtor,creditor,amount,currency,excluded,limit,priority
                1,"A, Inc",B,60.00,EUR,,,3
                2,B,"A, Inc",80.00,EUR,,40.00,
                3,B,C,20.00,EUR,disputed,,
                4,C,B,20.00,EUR,,,
                5,B,C,7,JPY,,,
                6,C,B,5,JPY,,,10
                """);
        clear();
        assertThat(check())
                .isEqualTo(
                        "no plan sets off more than EUR 80.00; no plan sets off more than JPY 10");
    }

    @Test
    void refusesWhatWasChanged() throws IOException, InterruptedException {
        Files.copy(DOCS.resolve("how-to/debts.csv"), folder.resolve("debts.csv"));
        clear();
        Path plan = folder.resolve("plan.csv");
        String right = Files.readString(plan);
        Files.writeString(plan, right.replaceFirst(",[0-9.]+,[0-9.]+\n", ",1.00,1.00\n"));
        assertThat(check()).contains("does not fit");
        Files.writeString(plan, zero(right));
        assertThat(check()).contains("is not proven to be the best");
        Files.writeString(plan, right);
        Path certificate = folder.resolve("certificate.csv");
        Files.writeString(
                certificate,
                Files.readString(certificate).replaceFirst(",-?[0-9]+,0\n", ",99,0\n"));
        assertThat(check()).contains("is not proven to be the best");
    }

    private void clear() {
        Command run =
                Command.run(
                        new ClearCommand(),
                        folder.resolve("debts.csv"),
                        "--out",
                        folder.resolve("plan.csv"),
                        "--certificate",
                        folder.resolve("certificate.csv"));
        assertThat(run.exitCode()).isZero();
    }

    /// A plan of the same debts that sets off nothing.
    private static String zero(String plan) {
        StringBuilder zero = new StringBuilder("id,set_off,remainder\n");
        for (String line : plan.lines().skip(1).toList()) {
            String[] field = line.split(",", -1);
            zero.append(field[0])
                    .append(",0,")
                    .append(new BigDecimal(field[1]).add(new BigDecimal(field[2])))
                    .append('\n');
        }
        return zero.toString();
    }

    private String check() throws IOException, InterruptedException {
        List<String> call =
                List.of("python3", "check.py", "debts.csv", "plan.csv", "certificate.csv");
        Process python =
                new ProcessBuilder(call)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return printed.strip();
    }

    private static Path docs() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder.getParent() != null, Path::getParent)
                .map(folder -> folder.resolve("docs"))
                .filter(each -> Files.isDirectory(each.resolve("reference")))
                .findFirst()
                .orElseThrow();
    }
}
