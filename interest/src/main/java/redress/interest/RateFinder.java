// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import redress.money.DateRange;

/// The yearly rate of one debt for any day of its delay.
final class RateFinder {
    private static final Source GIVEN =
            Source.recall("a rate given by the caller in place of the law's own");

    private final Regime regime;
    private final DebtDays days;

    RateFinder(Regime regime, DebtDays days) {
        this.regime = regime;
        this.days = days;
    }

    /// A rate, or the assessment that says why there is none.
    sealed interface Answer {
        record Found(YearlyRate rate) implements Answer {}

        record None(Assessment reason) implements Answer {}
    }

    /// The rate of a stretch that begins on `from` in a rest that begins on `rest`, for what is
    /// paid on `paidOn` or is open then.
    Answer on(LocalDate from, LocalDate rest, LocalDate paidOn) {
        Optional<RateRule> rule = days.version(regime.rate(), from);
        if (rule.isEmpty()) {
            return new Answer.None(notCovered(from));
        }
        BigDecimal given = days.debt().givenRate();
        BigDecimal agreed = days.debt().agreedRate();
        if (given != null) {
            return new Answer.Found(new YearlyRate(given, GIVEN, null));
        }
        if (agreed == null) {
            return byLaw(rule.get(), settled(rule.get().lock(), from, rest, paidOn));
        }
        return switch (regime.agreedRate()) {
            case AgreedRate.Prevails it ->
                    new Answer.Found(new YearlyRate(agreed, it.source(), null));
            case AgreedRate.NotBelow it -> notBelow(it, agreed);
            case AgreedRate.Overridden _ ->
                    byLaw(rule.get(), settled(rule.get().lock(), from, rest, paidOn));
        };
    }

    /// Whether the reference rate moved during the delay although the debt's own rate is locked.
    boolean isLockedWhileRatesMove(DateRange period) {
        return days.version(regime.rate(), period.start())
                .map(rule -> moves(rule, period))
                .orElse(false);
    }

    private static boolean moves(RateRule rule, DateRange period) {
        if (!(rule instanceof RateRule.Reference it) || it.lock() != RateLock.FIXED_AT_DEFAULT) {
            return false;
        }
        Optional<BigDecimal> locked = percent(it, period.start());
        return HalfYear.startsIn(period)
                .map(start -> percent(it, start))
                .anyMatch(later -> later.isPresent() && !later.equals(locked));
    }

    private static Optional<BigDecimal> percent(RateRule.Reference rule, LocalDate day) {
        return rule.series().on(rule.day().of(day)).map(it -> it.percent().stripTrailingZeros());
    }

    private static Answer byLaw(RateRule rule, LocalDate settled) {
        return switch (rule) {
            case RateRule.Flat it ->
                    new Answer.Found(new YearlyRate(it.percent(), it.source(), null));
            case RateRule.Daily it -> new Answer.Found(yearly(it));
            case RateRule.Reference it -> read(it, it.day().of(settled));
        };
    }

    private LocalDate settled(RateLock lock, LocalDate from, LocalDate rest, LocalDate paidOn) {
        return switch (lock) {
            case FIXED_AT_DEFAULT -> days.accrualStart();
            case FIXED_AT_PAYMENT -> paidOn;
            case FLOATING_HALF_YEAR, FLAT -> from;
            case FLOATING_AT_REST -> rest;
        };
    }

    private static Answer read(RateRule.Reference rule, LocalDate day) {
        Optional<ReferenceRate> reference = rule.series().on(day);
        if (reference.isEmpty()) {
            return new Answer.None(unknown(rule.series(), day));
        }
        BigDecimal percent =
                rule.rounding().rate(reference.get().percent(), rule.times(), rule.points());
        return new Answer.Found(new YearlyRate(percent, rule.source(), reference.get()));
    }

    private Answer notBelow(AgreedRate.NotBelow rule, BigDecimal agreed) {
        LocalDate contract = days.debt().contractDate();
        if (contract == null) {
            return new Answer.None(
                    new Assessment.FactMissing(
                            "contract date",
                            "An agreed rate may not lie below the rate %s of the day of the contract (%s)."
                                    .formatted(rule.series(), rule.source().citation())));
        }
        Optional<ReferenceRate> floor = rule.series().on(contract);
        if (floor.isEmpty()) {
            return new Answer.None(unknown(rule.series(), contract));
        }
        BigDecimal percent = agreed.max(floor.get().percent());
        return new Answer.Found(new YearlyRate(percent, rule.source(), floor.get()));
    }

    private static YearlyRate yearly(RateRule.Daily rule) {
        return new YearlyRate(rule.yearlyPercent(), rule.source(), null);
    }

    private static Assessment unknown(RateSeries series, LocalDate day) {
        return new Assessment.RateUnknown(
                series.id(),
                day,
                series.lastKnownDayBefore(day).orElse(null),
                series.firstKnownDayAfter(day).orElse(null));
    }

    private Assessment notCovered(LocalDate from) {
        Dated<RateRule> rate = regime.rate();
        String what =
                switch (rate.keyedOn()) {
                    case CONTRACT_DATE -> "contracts made";
                    case DUE_DATE -> "debts due";
                    case ACCRUAL_START -> "delays that began";
                    case ACCRUAL_DAY -> "days of delay";
                };
        return new Assessment.NotCovered(
                "The regime %s knows %s on or after %s; this one is of %s."
                        .formatted(
                                regime.code(),
                                what,
                                rate.firstDay(),
                                days.key(rate.keyedOn(), from)));
    }
}
