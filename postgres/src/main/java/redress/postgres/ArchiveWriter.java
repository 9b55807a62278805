// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A backup file while it is written: a zip that only its owner reads, with the SHA-256 of each
/// entry as its last entry.
///
/// It carries its name only once it is complete and on the disk.
final class ArchiveWriter implements AutoCloseable {
    static final String CHECKSUMS = "SHA256SUMS";

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private final StringBuilder checksums = new StringBuilder();
    private long bytes;

    ArchiveWriter(Path target, LongConsumer progress) throws IOException {
        this.target = target;
        this.progress = progress;
        this.partial = target.resolveSibling(target.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        partial.toFile().deleteOnExit();
        this.channel =
                FileChannel.open(
                        partial,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        this.zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    /// Adds a file as it is now; one that has just gone is left out.
    void file(String name, Path source) throws IOException {
        try (InputStream content = Files.newInputStream(source)) {
            entry(name, content);
        } catch (NoSuchFileException gone) {
            progress.accept(bytes);
        }
    }

    void text(String name, String content) throws IOException {
        entry(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /// Completes the file and gives it its name; returns the number of bytes that were put in.
    long finish() throws IOException {
        zip.putNextEntry(new ZipEntry(CHECKSUMS));
        zip.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        Files.move(partial, target);
        return bytes;
    }

    private void entry(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Sha256.start();
        OutputStream out = new DigestOutputStream(zip, digest);
        bytes += content.transferTo(out);
        out.flush();
        zip.closeEntry();
        checksums
                .append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
        progress.accept(bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }
}
