// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A throw-away folder that the account PostgreSQL runs as can enter too.
record TestHome(Path folder) implements AutoCloseable {
    private static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"));

    static TestHome make() throws IOException {
        Path folder = Files.createTempDirectory("redress-postgres-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new TestHome(folder);
    }

    PostgresSettings settings() {
        return PostgresSettings.at(folder.resolve("server")).withPrograms(programs());
    }

    /// Unpacked once for all tests of this user.
    static Path programs() {
        return PROGRAMS.resolve("redress-postgres-test-" + System.getProperty("user.name"));
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
