// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The yearly rate of a debt on which nothing was paid, read on one day of delay after another and
/// only when it may have changed.
final class QuickRate {
    /// How many units make a percent.
    static final int UNIT = 10_000;

    private static final int[] UNITS = {UNIT, 1_000, 100, 10, 1};
    private static final long UNEVEN = -1;

    private final Regime regime;
    private final DebtDays days;
    private final LocalDate paidOn;

    private BigDecimal percent = BigDecimal.ZERO;
    private long units;
    private LocalDate until = LocalDate.MIN;
    private boolean atRests;
    private boolean known = true;

    QuickRate(Regime regime, DebtDays days, LocalDate paidOn) {
        this.regime = regime;
        this.days = days;
        this.paidOn = paidOn;
    }

    /// Percent a year on the day that was read last.
    BigDecimal percent() {
        return percent;
    }

    /// Whether the law had a rate for each day that was asked for.
    boolean isKnown() {
        return known;
    }

    /// Whether the rate is a whole number of units.
    boolean isEven() {
        return units != UNEVEN;
    }

    /// The rate in ten-thousandths of a percent, where that is a whole number.
    long units() {
        return units;
    }

    /// The day before which a stretch of this rate ends, in a rest that ends before that day.
    LocalDate until(LocalDate restEnd) {
        return atRests || restEnd.isBefore(until) ? restEnd : until;
    }

    /// Reads the rate of a stretch that begins on this day; false where there is none.
    boolean isReadFor(LocalDate from) {
        if (from.isBefore(until)) {
            return true;
        }
        Optional<RateRule> rule = days.version(regime.rate(), from);
        if (rule.isEmpty()) {
            known = false;
            return false;
        }
        until =
                regime.rate().keyedOn() == KeyedOn.ACCRUAL_DAY
                        ? regime.rate().after(from)
                        : LocalDate.MAX;
        Optional<BigDecimal> read = isNamed() ? named(from) : byLaw(rule.get(), from);
        percent = read.orElse(BigDecimal.ZERO);
        int decimals = percent.scale();
        units =
                decimals < 0 || decimals >= UNITS.length
                        ? UNEVEN
                        : percent.unscaledValue().longValue() * UNITS[decimals];
        known = read.isPresent();
        return known;
    }

    /// Whether the caller or the contract names the rate.
    private boolean isNamed() {
        Debt debt = days.debt();
        return debt.givenRate() != null
                || (debt.agreedRate() != null
                        && !(regime.agreedRate() instanceof AgreedRate.Overridden));
    }

    private Optional<BigDecimal> named(LocalDate from) {
        return switch (new RateFinder(regime, days).on(from, from, paidOn)) {
            case RateFinder.Answer.Found found -> Optional.of(found.rate().percent());
            case RateFinder.Answer.None _ -> Optional.empty();
        };
    }

    private Optional<BigDecimal> byLaw(RateRule rule, LocalDate from) {
        return switch (rule) {
            case RateRule.Flat it -> Optional.of(it.percent());
            case RateRule.Daily it -> Optional.of(it.yearlyPercent());
            case RateRule.Reference it -> it.percentOn(settled(it, from));
        };
    }

    /// The day that settles the rate; also finds out until when it stays.
    private LocalDate settled(RateRule.Reference rule, LocalDate from) {
        return switch (rule.lock()) {
            case FIXED_AT_DEFAULT -> days.accrualStart();
            case FIXED_AT_PAYMENT -> paidOn;
            case FLAT -> from;
            case FLOATING_HALF_YEAR -> {
                endNotAfter(HalfYear.startOf(from).plusMonths(6));
                yield from;
            }
            case FLOATING_AT_REST -> {
                atRests = true;
                endNotAfter(
                        rule.day() == ReferenceDay.SAME_DAY
                                ? rule.series().startAfter(from)
                                : from.plusDays(1));
                yield from;
            }
        };
    }

    private void endNotAfter(LocalDate day) {
        until = day.isBefore(until) ? day : until;
    }
}
