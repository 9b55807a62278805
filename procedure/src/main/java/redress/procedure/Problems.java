// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.ArrayList;
import java.util.List;

/// Problems as they are found, in order.
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String code, String where, String message) {
        found.add(new Problem(code, where, message));
    }

    /// Notes the problem where the rule does not hold.
    void unless(boolean holds, String code, String where, String message) {
        if (!holds) {
            add(code, where, message);
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
