// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/// A random password of a database role, kept in a file that only its owner reads.
///
/// @param text the password, 32 hexadecimal digits
/// @param file where it is kept
record Password(String text, Path file) {
    private static final int BYTES = 16;

    /// The password in this file, which is made when it is absent.
    static Password in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{32}")) {
            throw new PostgresFailure(
                    "%s does not hold a password: put it back from a backup".formatted(file));
        }
        return new Password(text, file);
    }

    /// Writes beside the file, on to the disk, and renames: a power cut leaves a whole password or
    /// none.
    private static void write(Path file, String text) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(
                        partial,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(partial, file);
    }

    @Override
    public String toString() {
        return "Password[file=" + file + "]";
    }
}
