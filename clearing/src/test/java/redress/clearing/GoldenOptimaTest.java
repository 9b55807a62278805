// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Graphs like a country's, whose optima LEMON (four algorithms), OR-tools, networkx and HiGHS
/// agree on. The generator of the graphs is not part of this repository.
final class GoldenOptimaTest {
    private static final String GENERATOR = "clearing/ObligGen.java";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    profile | debts     | optimum
                    tct     | 10000     | 63599135
                    natl    | 10000     | 130203259
                    bal     | 10000     | 274846582
                    tct     | 100000    | 494667778
                    natl    | 100000    | 1270106905
                    bal     | 100000    | 2899835372
                    """)
    void setsOffTheOptimumOfAGeneratedCountry(String profile, int debts, long optimum)
            throws Exception {
        DebtGraph graph = generate(profile, debts);

        SetOffPlan plan = SetOff.of(graph).solve();

        assertThat(plan.total()).isEqualTo(optimum);
        PlanCheck.check(graph, plan);
    }

    private DebtGraph generate(String profile, int debts) throws Exception {
        Path generator = generator();
        assumeTrue(
                Files.isRegularFile(generator),
                "SKIPPED: no generator of instances; set REDRESS_SHARED to a folder with "
                        + GENERATOR);
        Path file = folder.resolve(profile + debts);
        Process process =
                new ProcessBuilder(
                                java(), generator.toString(), profile, "" + debts, "42", "" + file)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        return ObligationFile.read(file);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path generator() {
        return Path.of(System.getenv().getOrDefault("REDRESS_SHARED", "../../shared"), GENERATOR);
    }
}
