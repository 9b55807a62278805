// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;

/// How summed bits become a probability: log-odds in bits are `slope` x sum + `offset`.
///
/// Fitted on pairs the weights were not learned from. A slope below 1 takes back evidence that was
/// counted twice. Source: J. Platt, Probabilistic Outputs for Support Vector Machines, 1999 (with
/// his smoothed targets, so that few labels never make a pair certain).
public record Calibration(double slope, double offset) {
    private static final double LEAST_SLOPE = 0.05;

    public Calibration {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException(
                    "calibration (slope %s, offset %s) must have a positive slope and a finite offset"
                            .formatted(slope, offset));
        }
    }

    /// Bits taken at their word.
    public static Calibration asSummed() {
        return new Calibration(1, 0);
    }

    public double probability(double bits) {
        return Bits.toShare(slope * bits + offset);
    }

    /// The sum of bits at which the probability is reached; the reverse of [#probability].
    public double bits(double probability) {
        return (Bits.ofShare(probability) - offset) / slope;
    }

    /// The calibration that fits pairs that were held back: their bits by `model` and their truth.
    public static Calibration fit(Model model, Tally held) {
        double same = 0;
        double apart = 0;
        for (Tally.Row row : held.rows()) {
            same += row.same();
            apart += row.apart();
        }
        if (same == 0 || apart == 0) {
            throw new IllegalArgumentException(
                    "held-back pairs (%s same, %s apart) must have some of both"
                            .formatted(same, apart));
        }
        double[] start = {1, 0};
        double[] pull = {1e-3, 1e-3};
        double[] fitted = new Logistic(start, pull).fit(rows(model, held, same, apart));
        return new Calibration(Math.max(fitted[0], LEAST_SLOPE), fitted[1] / Bits.LN2);
    }

    private static List<Logistic.Row> rows(Model model, Tally held, double same, double apart) {
        double yes = (same + 1) / (same + 2);
        double no = 1 / (apart + 2);
        return held.rows().stream()
                .map(row -> {
                    double bits = model.bits(row.levels()) * Bits.LN2;
                    double asSame = row.same() * yes + row.apart() * no;
                    double all = row.same() + row.apart();
                    return new Logistic.Row(
                            new int[] {0, 1}, new double[] {bits, 1}, asSame, all - asSame);
                })
                .toList();
    }
}
