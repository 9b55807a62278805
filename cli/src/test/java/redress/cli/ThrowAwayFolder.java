// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for one test, which the account that PostgreSQL runs as may pass through.
///
/// @param path the folder
record ThrowAwayFolder(Path path) implements AutoCloseable {
    static ThrowAwayFolder make() throws IOException {
        Path folder = Files.createTempDirectory("redress-cli-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return new ThrowAwayFolder(folder);
    }

    Path write(String name, String content) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
