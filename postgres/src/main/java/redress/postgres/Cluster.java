// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The data folder of a server, with its first role.
///
/// @param folder PostgreSQL's data directory
/// @param programs the programs that read and write it
/// @param account the account that owns it
record Cluster(Path folder, Programs programs, Account account) {
    /// Makes the data folder unless it is there; it appears complete or not at all.
    ///
    /// The locale is PostgreSQL's own C.UTF-8, so that sorting never depends on the machine's C
    /// library.
    void ensure(String admin, Password password) throws IOException {
        if (Files.exists(folder)) {
            requireVersion();
            return;
        }
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        FileTree.delete(partial);
        Files.createDirectory(
                partial,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(partial);
        account.own(password.file());
        Command.run(
                        account.command(
                                programs.path("initdb"),
                                "--pgdata=" + partial,
                                "--username=" + admin,
                                "--pwfile=" + password.file(),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--data-checksums"))
                .orFail("making the database folder " + folder);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireVersion() throws IOException {
        Path file = folder.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new PostgresFailure(
                    "%s is not a PostgreSQL data folder: choose an empty folder with --data"
                            .formatted(folder));
        }
        String version = Files.readString(file).strip();
        if (!version.equals(Programs.MAJOR)) {
            throw new PostgresFailure(
                    "%s was written by PostgreSQL %s, this is PostgreSQL %s: start it with the release that wrote it"
                            .formatted(folder, version, Programs.MAJOR));
        }
    }
}
