// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// One file with all that an installation must keep: its database and whatever else stands in its
/// folder, secrets included.
public final class Backup {
    private static final String HOME = "postgres";

    private Backup() {}

    /// Writes the backup while the installation runs, or starts its server for as long as that
    /// takes.
    ///
    /// @param installation the folder that holds the server's home, named `postgres`, and other
    ///   files
    /// @param archive the file to write, which must not be there yet
    /// @param progress told the number of bytes copied so far
    /// @return the number of bytes copied
    public static long write(Path installation, Path archive, LongConsumer progress) {
        if (!Files.isDirectory(installation.resolve(HOME).resolve("data"))) {
            throw new PostgresFailure(
                    "%s holds no installation: name its folder with --data"
                            .formatted(installation));
        }
        if (Files.exists(archive)) {
            throw new PostgresFailure(
                    "%s is there already: choose another name".formatted(archive));
        }
        try (OpenHome home = OpenHome.of(installation.resolve(HOME));
                ArchiveWriter writer = new ArchiveWriter(archive, progress)) {
            copyDatabase(home, writer);
            copyFiles(installation, writer);
            return writer.finish();
        } catch (IOException | SQLException failed) {
            throw new PostgresFailure(
                    "the backup %s could not be written: %s".formatted(archive, failed), failed);
        }
    }

    private static void copyDatabase(OpenHome home, ArchiveWriter writer)
            throws IOException, SQLException {
        try (Connection admin = home.administer()) {
            new BaseBackup(admin, home.folder().resolve("data"), HOME + "/data/").copyTo(writer);
        }
        for (String secret : new String[] {"admin.password", "redress.password"}) {
            writer.file(HOME + "/" + secret, home.folder().resolve(secret));
        }
    }

    /// What stands beside the server's home; it is copied last, so that it holds every file that a
    /// row names.
    private static void copyFiles(Path installation, ArchiveWriter writer) throws IOException {
        Path home = installation.resolve(HOME);
        try (Stream<Path> all = Files.walk(installation)) {
            for (Path file :
                    all.filter(each -> !each.startsWith(home))
                            .filter(Files::isRegularFile)
                            .toList()) {
                writer.file(installation.relativize(file).toString(), file);
            }
        }
    }
}
