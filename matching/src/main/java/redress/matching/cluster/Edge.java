// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

/// Two members that were weighed, and how probably they are one. `left` sorts before `right`.
public record Edge(String left, String right, double probability) {
    public Edge {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException(
                    "edge (%s, %s) must have its ends in order".formatted(left, right));
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "probability (%s) of edge (%s, %s) must be from 0 to 1"
                            .formatted(probability, left, right));
        }
    }

    /// The edge between two members, in whatever order they come.
    public static Edge of(String one, String other, double probability) {
        return one.compareTo(other) < 0
                ? new Edge(one, other, probability)
                : new Edge(other, one, probability);
    }
}
