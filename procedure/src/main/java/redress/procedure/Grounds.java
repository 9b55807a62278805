// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks grounds up by id.
final class Grounds {
    private Grounds() {}

    static @Nullable Ground in(List<Ground> grounds, String id) {
        for (Ground ground : grounds) {
            if (ground.id().equals(id)) {
                return ground;
            }
        }
        return null;
    }

    static String ids(List<Ground> grounds) {
        return String.join(", ", grounds.stream().map(Ground::id).toList());
    }
}
