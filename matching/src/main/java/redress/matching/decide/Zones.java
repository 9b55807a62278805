// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

/// From which probability on a mention is linked, and from which a reviewer is asked.
public record Zones(double link, double review) {
    public Zones {
        if (!(review > 0 && review <= link && link < 1)) {
            throw new IllegalArgumentException(
                    "zones (link %s, review %s) must keep 0 < review <= link < 1"
                            .formatted(link, review));
        }
    }

    /// A link that errs at most once in 200, a question from 1 in 20 on.
    public static Zones standard() {
        return new Zones(0.995, 0.05);
    }
}
