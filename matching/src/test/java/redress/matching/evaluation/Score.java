// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.Locale;

/// Pairs rightly joined, wrongly joined, and wrongly left apart.
record Score(double right, double wrong, double missed) {
    double precision() {
        return right / (right + wrong);
    }

    double recall() {
        return right / (right + missed);
    }

    double f1() {
        return 2 * right / (2 * right + wrong + missed);
    }

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "precision %.4f recall %.4f F1 %.4f", precision(), recall(), f1());
    }
}
