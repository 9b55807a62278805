// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;

/// How an estimation came to rest: the log-likelihood after each round, and the last change of any
/// share. `matches` is the estimated share of the pairs that are the same.
public record Convergence(
        List<Double> logLikelihoods, double lastChange, boolean converged, double matches) {

    public Convergence {
        logLikelihoods = List.copyOf(logLikelihoods);
    }

    public int rounds() {
        return logLikelihoods.size();
    }
}
