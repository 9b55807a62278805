// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Graphs like a country's, made by a generator that is not part of this repository.
final class GeneratedCountry {
    private static final String GENERATOR = "clearing/ObligGen.java";

    private GeneratedCountry() {}

    /// The graph of this profile and size with the seed 42; skips the test without the generator.
    static DebtGraph of(Path folder, String profile, int debts) throws Exception {
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
