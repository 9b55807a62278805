// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import java.util.UUID;

/// A claim of which it is in doubt who the debtor is.
///
/// @param certainty the probability of the best candidate, 0 to 1
public record Doubt(UUID caseId, UUID party, double certainty) {

    /// The least that a doubt counts: a name alone may look certain and not be.
    private static final double LEAST = 0.05;

    /// How much a look is worth: what is claimed, by how open the question is (1 at even odds).
    static double urgency(double value, double certainty) {
        return value * Math.max(LEAST, 4 * certainty * (1 - certainty));
    }
}
