// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files in a folder and below it; what cannot be opened is kept with its reason.
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final List<Found> found = new ArrayList<>();

    private final Path named;
    private final Path real;

    private FolderWalk(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    /// One thing that was found.
    sealed interface Found {
        Path path();
    }

    record Plain(Path path) implements Found {}

    record Closed(Path path, IOException why) implements Found {}

    /// The files, in the order of their names; a folder that is a link is entered.
    static List<Found> of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        FolderWalk walk = new FolderWalk(folder, real);
        Files.walkFileTree(real, walk);
        walk.found.sort(Comparator.comparing(Found::path));
        return walk.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) {
            found.add(new Plain(asNamed(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
        found.add(new Closed(asNamed(path), why));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
        if (why != null) {
            found.add(new Closed(asNamed(folder), why));
        }
        return FileVisitResult.CONTINUE;
    }

    private Path asNamed(Path path) {
        return named.resolve(real.relativize(path));
    }
}
