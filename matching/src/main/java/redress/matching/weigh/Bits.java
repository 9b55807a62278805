// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// Shares and odds as bits of evidence.
final class Bits {
    static final double LN2 = Math.log(2);

    private Bits() {}

    static double ratio(double m, double u) {
        return Math.log(m / u) / LN2;
    }

    static double ofShare(double share) {
        return ratio(share, 1 - share);
    }

    static double toShare(double bits) {
        return 1 / (1 + Math.exp(-bits * LN2));
    }
}
