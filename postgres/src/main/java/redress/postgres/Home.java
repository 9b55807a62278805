// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder of one server and the names of what is in it.
///
/// @param folder an existing folder
record Home(Path folder) {
    private static final long MAX_LOG_BYTES = 8L << 20;

    /// Makes the folder, and those above it, unless it is there; others may pass through it, not
    /// list it.
    static Home at(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            at(folder.resolve("..").normalize());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return new Home(folder);
    }

    Path data() {
        return folder.resolve("data");
    }

    /// The log of this start and earlier ones; a long one is put aside first.
    Path log() throws IOException {
        Path log = folder.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
            Files.move(log, folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    Password adminPassword() throws IOException {
        return Password.in(folder.resolve("admin.password"));
    }

    Password password() throws IOException {
        return Password.in(folder.resolve("redress.password"));
    }
}
