// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How the yearly rate of a debt comes about by law.
public sealed interface RateRule {
    RateLock lock();

    Source source();

    /// A rate that the law names itself, in percent a year.
    record Flat(BigDecimal percent, Source source) implements RateRule {
        @Override
        public RateLock lock() {
            return RateLock.FLAT;
        }
    }

    /// A rate that the law names itself, in percent a day; a year of it has 365 days.
    record Daily(BigDecimal percent, Source source) implements RateRule {
        private static final BigDecimal DAYS = new BigDecimal("365");

        /// The percentage of a year.
        BigDecimal yearlyPercent() {
            return percent.multiply(DAYS);
        }

        @Override
        public RateLock lock() {
            return RateLock.FLAT;
        }
    }

    /// A published rate, times a factor, plus points.
    record Reference(
            RateSeries series,
            RateLock lock,
            ReferenceDay day,
            BigDecimal times,
            BigDecimal points,
            RateRounding rounding,
            Source source)
            implements RateRule {
        /// The published rate plus these points, not rounded.
        public static Reference plus(
                RateSeries series, RateLock lock, ReferenceDay day, String points, Source source) {
            return new Reference(
                    series,
                    lock,
                    day,
                    BigDecimal.ONE,
                    new BigDecimal(points),
                    RateRounding.NONE,
                    source);
        }

        /// This rule with a rounding on the way from the published rate to the rate of the debt.
        public Reference rounded(RateRounding how) {
            return new Reference(series, lock, day, times, points, how, source);
        }

        /// This rule with the published rate taken so many times.
        public Reference times(String factor) {
            return new Reference(
                    series, lock, day, new BigDecimal(factor), points, rounding, source);
        }

        /// The rate of the debt that is settled on this day; empty where the published one is not
        /// known.
        Optional<BigDecimal> percentOn(LocalDate settled) {
            return series.on(day.of(settled))
                    .map(published -> rounding.rate(published.percent(), times, points));
        }

        public Reference {
            if (lock == RateLock.FLAT) {
                throw new IllegalArgumentException("lock (FLAT) must not go with a reference rate");
            }
        }
    }
}
