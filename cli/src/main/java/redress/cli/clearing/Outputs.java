// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.cli.table.WholeFile;

/// The files that a command writes: begun before the work, put in place together at its end, and
/// none of them left when it fails.
final class Outputs implements AutoCloseable {
    /// Writes the content of one file.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<Path, WholeFile> files = new LinkedHashMap<>();
    private final Set<Path> taken = new HashSet<>();

    /// Begins the files that are wanted, so that a place where none can be is found before the
    /// work.
    ///
    /// @param inputs which must not be written over
    Outputs(List<Path> inputs, @Nullable Path... places) throws IOException {
        for (Path input : inputs) {
            taken.add(real(input));
        }
        try {
            for (Path place : places) {
                begin(place);
            }
        } catch (IOException | IllegalArgumentException refused) {
            close();
            throw refused;
        }
    }

    /// The page of a report, whose folder is made if it is not there.
    static Path page(Path folder) throws IOException {
        return Files.createDirectories(folder).resolve("index.html");
    }

    private void begin(@Nullable Path place) throws IOException {
        if (place == null) {
            return;
        }
        if (!taken.add(real(place)) && !isDevice(place)) {
            throw new IllegalArgumentException(
                    "%s must be a file of its own, not one that is read or written besides"
                            .formatted(place));
        }
        files.put(place, WholeFile.at(place));
    }

    /// Writes a file that was begun.
    void write(@Nullable Path place, Content content) throws IOException {
        WholeFile file = place == null ? null : files.get(place);
        if (file != null) {
            content.write(file.out());
        }
    }

    /// Puts all files in their places.
    void keep() throws IOException {
        for (WholeFile file : files.values()) {
            file.keep();
        }
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files.values()) {
            file.close();
        }
    }

    private static boolean isDevice(Path place) {
        return Files.exists(place) && !Files.isRegularFile(place);
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException _) {
            return place.toAbsolutePath().normalize();
        }
    }
}
