// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked from the binaries jar.
///
/// @param folder the unpacked version, with `bin`, `lib` and `share`
record Programs(Path folder) {
    static final String VERSION = "18.6";
    static final String MAJOR = "18";

    private static final Set<PosixFilePermission> OPEN_TO_READ =
            PosixFilePermissions.fromString("rwxr-xr-x");
    private static final String PARTIAL = "postgres-partial-";

    /// Unpacks the programs unless they are there already.
    ///
    /// They appear under their name complete or not at all, whoever else unpacks at the same time.
    static synchronized Programs in(Path parent) throws IOException {
        Path folder = parent.resolve("postgres-" + VERSION);
        if (Files.isDirectory(folder)) {
            return new Programs(folder);
        }
        try (FileChannel channel =
                FileChannel.open(
                        parent.resolve("postgres-unpack.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.isDirectory(folder)) {
                removePartial(parent);
                Path partial = Files.createTempDirectory(parent, PARTIAL);
                unpack(partial);
                Files.setPosixFilePermissions(partial, OPEN_TO_READ);
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new Programs(folder);
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static void removePartial(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            for (Path child : children.toList()) {
                if (child.getFileName().toString().startsWith(PARTIAL)) {
                    FileTree.delete(child);
                }
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (TarArchiveEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (!entry.getName().endsWith(".a")) {
                    unpack(archive, entry, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new PostgresFailure(
                    "the PostgreSQL archive names a file outside itself: " + entry.getName());
        }
        makeFolder(path.resolve("..").normalize());
        if (entry.isDirectory()) {
            makeFolder(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, program ? OPEN_TO_READ : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.resolve("..").normalize());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, OPEN_TO_READ);
        }
    }

    private static InputStream open() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name =
                switch (machine) {
                    case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
                    default -> "/postgres-linux-x86_64.txz";
                };
        InputStream resource = Programs.class.getResourceAsStream(name);
        if (resource == null || !System.getProperty("os.name").equals("Linux")) {
            throw new PostgresFailure(
                    "no PostgreSQL for %s on %s is included: use a server of your own with --db jdbc:postgresql://HOST/DATABASE"
                            .formatted(System.getProperty("os.name"), machine));
        }
        return new BufferedInputStream(resource);
    }
}
