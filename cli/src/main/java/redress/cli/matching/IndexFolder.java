// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import redress.matching.find.RegisterIndex;

/// Where an index of names lies: a folder that is gone afterwards, or one that is kept and says
/// what it was made from, so that the next call with the same register need not make it again.
final class IndexFolder implements AutoCloseable {
    private static final String MADE_FROM = "made-from.txt";

    private final Path folder;
    private final boolean kept;
    private final String madeFrom;
    private final boolean current;
    private final Directory files;

    private IndexFolder(Path folder, boolean kept, String madeFrom) throws IOException {
        this.folder = folder;
        this.kept = kept;
        this.madeFrom = madeFrom;
        Path marker = folder.resolve(MADE_FROM);
        boolean made = Files.exists(marker);
        if (!made) {
            requireEmpty(folder);
        }
        current = made && Files.readString(marker).equals(madeFrom);
        if (made && !current) {
            Files.delete(marker);
            delete(folder);
        }
        files = new MMapDirectory(folder);
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
                "%s%n%d bytes%n%s%n%s%n"
                        .formatted(
                                register.toRealPath(),
                                Files.size(register),
                                Files.getLastModifiedTime(register),
                                new TreeMap<>(columns));
        return new IndexFolder(folder, true, madeFrom);
    }

    /// Whether the index is made already.
    boolean isCurrent() {
        return current;
    }

    RegisterIndex open() {
        return RegisterIndex.open(files);
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
            delete(folder);
            Files.delete(folder);
        }
    }

    /// An index must not mix with somebody's files; one that was begun and not ended is its own.
    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            boolean others =
                    files.map(file -> file.getFileName().toString())
                            .anyMatch(name -> !name.startsWith("_") && !isLucene(name));
            if (others) {
                throw new IllegalArgumentException(
                        "--index (%s) must be an empty folder or one that was made by --index"
                                .formatted(folder));
            }
        }
        delete(folder);
    }

    private static boolean isLucene(String name) {
        return name.startsWith("segments") || name.equals("write.lock");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
