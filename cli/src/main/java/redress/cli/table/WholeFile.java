// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears whole or not at all: it is written beside its place and moved there at the
/// end. What is not kept is deleted, also when the command is stopped.
///
/// A place that is no regular file, such as a pipe, is written to as it is.
public final class WholeFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final Path written;
    private final OutputStream out;

    private WholeFile(Path place, Path written) throws IOException {
        this.place = place;
        this.written = written;
        this.out = new BufferedOutputStream(Files.newOutputStream(written), BUFFER);
    }

    /// Begins a file, so that a place where none can be is found before the work.
    public static WholeFile at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "it is a folder");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new WholeFile(place, place);
        }
        Path real = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path beside = real.resolveSibling("." + real.getFileName() + ".part");
        WholeFile file = new WholeFile(real, beside);
        beside.toFile().deleteOnExit();
        return file;
    }

    public OutputStream out() {
        return out;
    }

    /// Puts the file where it belongs.
    public void keep() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.move(
                    written,
                    place,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.deleteIfExists(written);
        }
    }
}
