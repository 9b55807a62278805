// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// The shipped packs, and copies of them that a test may break.
final class PackFiles {
    private PackFiles() {}

    static Path shipped() {
        Path here = Path.of("packs");
        return Files.isDirectory(here) ? here : Path.of("..", "packs");
    }

    /// A copy of the demo pack.
    static Path copyOfDemo(Path folder) throws IOException {
        Path from = shipped().resolve("demo");
        Path to = folder.resolve("demo");
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.copy(file, to.resolve(from.relativize(file).toString()));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return to;
    }

    /// Replaces the first occurrence and answers the line it stands on.
    static int replace(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException("'%s' must stand in %s".formatted(what, file));
        }
        Files.writeString(file, text.substring(0, at) + with + text.substring(at + what.length()));
        return (int) text.substring(0, at).lines().count()
                + (text.charAt(Math.max(0, at - 1)) == '\n' ? 1 : 0);
    }
}
