// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A copy of the data folder of a server that goes on working meanwhile.
///
/// The files are copied as they change; the log of those changes, which is kept back by a
/// replication slot until it is copied too, makes them whole at the first start.
///
/// Source: PostgreSQL 18, section 25.3.4 "Making a Base Backup Using the Low Level API".
///
/// @param admin a session of the superuser; the slot lives as long as it does
/// @param data the data folder
/// @param prefix the name of the data folder in the archive
record BaseBackup(Connection admin, Path data, String prefix) {
    /// Folders whose content a server makes anew.
    private static final Set<String> EMPTIED =
            Set.of(
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_replslot",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans",
                    "pg_wal");

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "postmaster.pid",
                    "postmaster.opts",
                    "backup_label",
                    "backup_label.old",
                    "pg_internal.init");

    private static final Path CONTROL = Path.of("global", "pg_control");

    private static final String HOLD_LOG =
            "select pg_create_physical_replication_slot('redress_backup', true, true)";
    private static final String START = "select pg_walfile_name(pg_backup_start('redress', true))";
    private static final String STOP =
            "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)";

    void copyTo(ArchiveWriter archive) throws SQLException, IOException {
        ask(HOLD_LOG);
        String firstSegment = ask(START).getFirst();
        Files.walkFileTree(data, new LiveCopy(archive));
        archive.file(prefix + CONTROL, data.resolve(CONTROL));
        List<String> end = ask(STOP);
        archive.text(prefix + "backup_label", end.getFirst());
        copyLog(archive, firstSegment, end.getLast());
    }

    /// Copies the segments of the log from the first to the last one that the copy needs; their
    /// names sort by age.
    private void copyLog(ArchiveWriter archive, String first, String last) throws IOException {
        Path log = data.resolve("pg_wal");
        archive.folder(prefix + "pg_wal/archive_status");
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9A-F]{24}")
                        && name.compareTo(first) >= 0
                        && name.compareTo(last) <= 0) {
                    archive.file(prefix + "pg_wal/" + name, file);
                }
            }
        }
    }

    private List<String> ask(String question) throws SQLException {
        try (Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            int columns = row.getMetaData().getColumnCount();
            return columns == 1
                    ? List.of(String.valueOf(row.getString(1)))
                    : List.of(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
        }
    }

    /// Copies the files of a running server; those that vanish meanwhile are not needed.
    private final class LiveCopy extends SimpleFileVisitor<Path> {
        private final ArchiveWriter archive;

        LiveCopy(ArchiveWriter archive) {
            this.archive = archive;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
                throws IOException {
            String name = data.relativize(folder).toString();
            archive.folder(prefix + name);
            return EMPTIED.contains(name) || name.contains("pgsql_tmp")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Path name = data.relativize(file);
            if (!LEFT_OUT.contains(file.getFileName().toString()) && !name.equals(CONTROL)) {
                archive.file(prefix + name, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
