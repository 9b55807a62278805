// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A backup file while it is read back.
final class ArchiveReader implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path archive;
    private final ZipFile zip;

    ArchiveReader(Path archive) throws IOException {
        this.archive = archive;
        try {
            this.zip = new ZipFile(archive.toFile());
        } catch (ZipException broken) {
            throw new PostgresFailure(
                    "%s is not a complete backup file".formatted(archive), broken);
        }
    }

    /// Unpacks everything into an existing folder and checks each file against its checksum.
    void unpackInto(Path target) throws IOException {
        Map<String, String> expected = checksums();
        for (ZipEntry entry : zip.stream().toList()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new PostgresFailure(
                        "%s names a file outside itself: %s".formatted(archive, entry.getName()));
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path, OWN_FOLDER);
            } else if (!entry.getName().equals(ArchiveWriter.CHECKSUMS)) {
                Files.createDirectories(path.resolve("..").normalize(), OWN_FOLDER);
                require(entry.getName(), expected.remove(entry.getName()), unpack(entry, path));
            }
        }
        if (!expected.isEmpty()) {
            throw new PostgresFailure(
                    "%s lacks %s".formatted(archive, expected.keySet().iterator().next()));
        }
    }

    private String unpack(ZipEntry entry, Path path) throws IOException {
        MessageDigest digest = Sha256.start();
        Files.createFile(path, OWN_FILE);
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
                OutputStream out = Files.newOutputStream(path)) {
            in.transferTo(out);
        } catch (ZipException broken) {
            throw new PostgresFailure(
                    "%s is damaged: %s".formatted(archive, entry.getName()), broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void require(String name, @Nullable String expected, String found) {
        if (!found.equals(expected)) {
            throw new PostgresFailure(
                    "%s is damaged: the checksum of %s is wrong".formatted(archive, name));
        }
    }

    private Map<String, String> checksums() throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.CHECKSUMS);
        if (entry == null) {
            throw new PostgresFailure(
                    "%s is not a backup made by 'redress backup'".formatted(archive));
        }
        Map<String, String> expected = new HashMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> expected.put(parts[1], parts[0]));
        }
        return expected;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
