// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Findings of all packs as they are met, each once.
final class Findings {
    private static final int MOST = 500;

    private final Set<PackFinding> found = new LinkedHashSet<>();

    void add(Path file, int line, String code, String message) {
        if (found.size() < MOST) {
            found.add(new PackFinding(file.toString(), line, code, message));
        }
    }

    int count() {
        return found.size();
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new BrokenPacks(List.copyOf(found));
        }
    }
}
