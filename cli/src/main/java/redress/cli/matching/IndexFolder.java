// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import redress.matching.find.RegisterIndex;

/// Where an index of names lies: a folder that is gone afterwards, or one that is kept and says
/// what it was made from, so that the next call with the same register need not make it again.
final class IndexFolder implements AutoCloseable {
    private static final String MADE_FROM = "made-from.txt";
    private static final String INDEX = "index";
    private static final String LUCENE = "(_[0-9a-z]+[._].*|(pending_)?segments.*)";

    private final Path folder;
    private final Path inside;
    private final boolean kept;
    private final String madeFrom;
    private final boolean current;
    private final Directory files;

    private IndexFolder(Path folder, boolean kept, String madeFrom) throws IOException {
        this.folder = folder;
        this.inside = folder.resolve(INDEX);
        this.kept = kept;
        this.madeFrom = madeFrom;
        Path marker = folder.resolve(MADE_FROM);
        boolean made = Files.exists(marker);
        if (!made) {
            requireOurs(folder);
        }
        current = made && Files.readString(marker).equals(madeFrom);
        Files.createDirectories(inside);
        if (!current) {
            Files.deleteIfExists(marker);
            delete(inside);
        }
        files = new MMapDirectory(inside);
    }

    /// A folder for one run.
    static IndexFolder temporary() throws IOException {
        Path folder = Files.createTempDirectory("redress-match");
        return new IndexFolder(folder, false, "");
    }

    /// A folder for a register, made anew where the register or its columns differ.
    static IndexFolder kept(Path folder, Path register, Map<String, String> columns)
            throws IOException {
        Files.createDirectories(folder);
        String madeFrom =
                "%s%n%d bytes%n%s%n%s%n%s%n"
                        .formatted(
                                register.toRealPath(),
                                Files.size(register),
                                Files.getLastModifiedTime(register),
                                new TreeMap<>(columns),
                                built());
        return new IndexFolder(folder, true, madeFrom);
    }

    // A newer build may read names in another way or write another kind of index.
    private static String built() throws IOException {
        try {
            Path library =
                    Path.of(
                            RegisterIndex.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return "read by the build of " + Files.getLastModifiedTime(library);
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /// Whether the index is made already.
    boolean isCurrent() {
        return current;
    }

    RegisterIndex open() {
        try {
            return RegisterIndex.open(files);
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof LockObtainFailedException
                    ? new IllegalArgumentException(
                            "--index (%s) is in use by another call; wait for its end"
                                    .formatted(folder),
                            failed)
                    : failed;
        }
    }

    /// Says that the index is whole.
    void made() throws IOException {
        if (kept) {
            Files.writeString(folder.resolve(MADE_FROM), madeFrom);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
        if (!kept) {
            delete(inside);
            Files.delete(inside);
            Files.delete(folder);
        }
    }

    /// Nothing is deleted but what a call made; one that was not ended left an index and no marker.
    private static void requireOurs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(INDEX) || !isIndex(file))) {
                throw new IllegalArgumentException(
                        "--index (%s) must be an empty folder or one that was made by --index"
                                .formatted(folder));
            }
        }
    }

    private static boolean isIndex(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(name -> name.equals("write.lock") || name.matches(LUCENE));
        } catch (IOException _) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
