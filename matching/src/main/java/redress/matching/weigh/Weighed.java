// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;

/// Everything that speaks for and against two records being the same: prior, each field, the sum.
public record Weighed(double priorBits, List<Evidence> evidence, double bits, double probability) {

    public Weighed {
        evidence = List.copyOf(evidence);
    }
}
