// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds the folders that hold a pack.
final class PackFolders {
    private static final String HEAD = "pack.yaml";

    private PackFolders() {}

    /// Each folder that is a pack, and where it is none those in it that are.
    static List<Path> in(List<Path> folders, Findings findings) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> inside = isPack(folder) ? List.of(folder) : inside(folder, findings);
            if (inside.isEmpty()) {
                findings.add(
                        folder,
                        1,
                        "no-pack",
                        "There is no pack here or in a folder of it; name a folder with a pack.yaml.");
            }
            found.addAll(inside);
        }
        return found;
    }

    private static List<Path> inside(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackFolders::isPack).sorted().toList();
        } catch (IOException e) {
            findings.add(
                    folder,
                    1,
                    "unreadable",
                    "The folder cannot be read (%s).".formatted(e.getMessage()));
            return List.of();
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(HEAD));
    }
}
