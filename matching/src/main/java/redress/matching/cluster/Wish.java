// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

/// What a reviewer decided of two members; it outlives every new run. `left` sorts before `right`.
public record Wish(String left, String right, Kind kind) {
    /// What is to become of the two.
    public enum Kind {
        /// They are one.
        TOGETHER,
        /// They are two.
        APART
    }

    public Wish {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException(
                    "wish (%s, %s) must have its ends in order".formatted(left, right));
        }
    }

    /// The wish for two members, in whatever order they come.
    public static Wish of(String one, String other, Kind kind) {
        return one.compareTo(other) < 0 ? new Wish(one, other, kind) : new Wish(other, one, kind);
    }
}
