// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of public sample files: `shared/samples` beside the repository, or where the
/// environment variable `REDRESS_SHARED` points.
final class Corpus {
    private Corpus() {}

    /// The files of one folder, in the order of their names; the test is skipped without them.
    static List<Path> files(String folder) {
        Optional<Path> samples = samples();
        assumeTrue(
                samples.isPresent(),
                "SKIPPED: no sample files; put them into ../shared/samples or set REDRESS_SHARED");
        try (Stream<Path> files = Files.walk(samples.orElseThrow().resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> samples() {
        String shared = System.getenv("REDRESS_SHARED");
        List<Path> beside = new ArrayList<>();
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            beside.add(path.resolve("shared"));
        }
        return Stream.concat(Stream.ofNullable(shared).map(Path::of), beside.stream())
                .map(path -> path.resolve("samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
