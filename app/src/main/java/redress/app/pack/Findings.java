// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Findings of all packs as they are met.
final class Findings {
    private static final int MOST = 500;

    private final List<PackFinding> found = new ArrayList<>();

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
            throw new BrokenPacks(found);
        }
    }
}
