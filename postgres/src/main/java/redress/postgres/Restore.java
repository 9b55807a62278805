// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/// An installation made anew from a [Backup].
public final class Restore {
    private static final String HOME = "postgres";

    private Restore() {}

    /// Unpacks and checks the archive, starts its server once and reads every row; only then it
    /// takes its place.
    ///
    /// @param archive a file written by [Backup]
    /// @param installation where the installation will stand: a folder that is empty or not there
    ///   yet
    /// @return the number of rows read
    public static long read(Path archive, Path installation) {
        Path partial = installation.resolveSibling(installation.getFileName() + ".restoring");
        try {
            requireEmpty(installation);
            if (!Files.isReadable(archive)) {
                throw new PostgresFailure("the backup %s cannot be read".formatted(archive));
            }
            FileTree.delete(partial);
            Home.at(partial);
            try {
                unpack(archive, partial);
                long rows = countRows(partial.resolve(HOME));
                Files.move(partial, installation, StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                FileTree.delete(partial);
            }
        } catch (IOException | SQLException failed) {
            throw new PostgresFailure(
                    "%s could not be restored: %s".formatted(archive, failed), failed);
        }
    }

    private static void requireEmpty(Path installation) throws IOException {
        if (!Files.exists(installation)) {
            return;
        }
        try (Stream<Path> content = Files.list(installation)) {
            if (content.findAny().isPresent()) {
                throw new PostgresFailure(
                        "%s is not empty: name an empty folder with --data"
                                .formatted(installation));
            }
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (ArchiveReader reader = new ArchiveReader(archive)) {
            reader.unpackInto(target);
        }
        Path home = target.resolve(HOME);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        Account account = Account.unprivileged();
        account.own(home.resolve("admin.password"));
        try (Stream<Path> all = Files.walk(home.resolve("data"))) {
            all.forEach(account::own);
        }
    }

    private static long countRows(Path home) throws SQLException {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.at(home));
                Connection admin = server.administer("postgres")) {
            long rows = 0;
            for (String database : new Databases(admin).names()) {
                try (Connection connection = server.administer(database)) {
                    rows += new Databases(connection).countRows();
                }
            }
            return rows;
        }
    }
}
