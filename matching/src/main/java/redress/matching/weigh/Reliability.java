// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.ArrayList;
import java.util.List;

/// What a model's probabilities were worth on pairs with a known answer.
///
/// `expectedError` is the mean distance between predicted and observed shares, weighted by pairs;
/// `brier` the mean squared distance of the probability from the answer.
public record Reliability(List<Bin> bins, double expectedError, double brier) {
    private static final double[] UPPER = {
        0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.995, 1.01
    };

    public Reliability {
        bins = List.copyOf(bins);
    }

    /// The pairs whose probability fell between two bounds: how many, predicted and observed share.
    public record Bin(double from, double until, double pairs, double predicted, double observed) {}

    /// Counts the decided pairs of a tally.
    public static Reliability of(Model model, Tally decided) {
        Counts counts = new Counts();
        for (Tally.Row row : decided.rows()) {
            counts.add(model.probability(model.bits(row.levels())), row.same(), row.apart());
        }
        return counts.toReliability();
    }

    /// Answers collected one by one.
    public static final class Counts {
        private final double[] pairs = new double[UPPER.length];
        private final double[] predicted = new double[UPPER.length];
        private final double[] observed = new double[UPPER.length];
        private double squares;

        /// Starts with nothing counted.
        public Counts() {}

        public void add(double probability, double same, double apart) {
            int bin = 0;
            while (probability >= UPPER[bin]) {
                bin++;
            }
            pairs[bin] += same + apart;
            predicted[bin] += probability * (same + apart);
            observed[bin] += same;
            squares +=
                    same * (1 - probability) * (1 - probability)
                            + apart * probability * probability;
        }

        public Reliability toReliability() {
            List<Bin> bins = new ArrayList<>();
            double all = 0;
            double error = 0;
            for (int bin = 0; bin < UPPER.length; bin++) {
                double from = bin == 0 ? 0 : UPPER[bin - 1];
                if (pairs[bin] > 0) {
                    bins.add(
                            new Bin(
                                    from,
                                    Math.min(UPPER[bin], 1),
                                    pairs[bin],
                                    predicted[bin] / pairs[bin],
                                    observed[bin] / pairs[bin]));
                }
                all += pairs[bin];
                error += Math.abs(predicted[bin] - observed[bin]);
            }
            return all == 0
                    ? new Reliability(bins, 0, 0)
                    : new Reliability(bins, error / all, squares / all);
        }
    }
}
