// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;

/// One matter on which two records are compared, and the levels the comparison can reach.
///
/// Level 0 is always "not said": one side is silent, which speaks neither for nor against. The
/// others go from agreement to disagreement.
public record Field(String name, List<String> levels) {
    /// The name of level 0.
    public static final String NOT_SAID = "not said";

    private static final int MOST_LEVELS = 64;

    public Field {
        levels = List.copyOf(levels);
        if (levels.size() < 3
                || levels.size() > MOST_LEVELS
                || !NOT_SAID.equals(levels.getFirst())) {
            throw new IllegalArgumentException(
                    "field %s must have \"%s\" and 2 to %d further levels (%s)"
                            .formatted(name, NOT_SAID, MOST_LEVELS - 1, levels));
        }
        if (levels.stream().distinct().count() != levels.size()) {
            throw new IllegalArgumentException(
                    "field %s must not name a level twice (%s)".formatted(name, levels));
        }
    }

    /// A field of these levels after "not said".
    public static Field of(String name, String... levels) {
        String[] all = new String[levels.length + 1];
        all[0] = NOT_SAID;
        System.arraycopy(levels, 0, all, 1, levels.length);
        return new Field(name, List.of(all));
    }
}
