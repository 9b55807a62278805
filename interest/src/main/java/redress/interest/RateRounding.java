// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What the law rounds on the way from the reference rate to the rate of the debt.
public enum RateRounding {
    NONE,
    /// The reference rate up to the next half point, before the points are added.
    REFERENCE_UP_TO_HALF,
    /// Reference rate and points together, up to the next half point.
    TOTAL_UP_TO_HALF;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal rate(BigDecimal reference, BigDecimal times, BigDecimal points) {
        return switch (this) {
            case NONE -> reference.multiply(times).add(points);
            case REFERENCE_UP_TO_HALF -> upToHalf(reference).multiply(times).add(points);
            case TOTAL_UP_TO_HALF -> upToHalf(reference.multiply(times).add(points));
        };
    }

    private static BigDecimal upToHalf(BigDecimal percent) {
        return percent.multiply(BigDecimal.TWO).setScale(0, RoundingMode.CEILING).multiply(HALF);
    }
}
