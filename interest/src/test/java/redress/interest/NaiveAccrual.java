// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.money.Money;

/// A second engine that shares no code with the first: it asks the law anew on each day of delay
/// and adds up one day at a time, to forty digits.
final class NaiveAccrual {
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final Map<Asked, BigDecimal> CACHE = new HashMap<>();

    private final Regime regime;
    private final Debt debt;
    private final List<Reduction> interestPaid;
    private final LocalDate last;

    NaiveAccrual(Regime regime, Debt debt, LocalDate last) {
        this(regime, debt, List.of(), last);
    }

    NaiveAccrual(Regime regime, Debt debt, List<Reduction> interestPaid, LocalDate last) {
        this.regime = regime;
        this.debt = debt;
        this.interestPaid = interestPaid;
        this.last = lastOpen(debt, last);
    }

    /// The last day on which something of the principal was open.
    private static LocalDate lastOpen(Debt debt, LocalDate last) {
        BigDecimal open = debt.principal().toDecimal();
        for (Reduction reduction : debt.reductions()) {
            open = open.subtract(reduction.amount().toDecimal());
            if (open.signum() == 0 && reduction.day().isBefore(last)) {
                return reduction.day();
            }
        }
        return last;
    }

    BigDecimal interest() {
        boolean byPart =
                regime.rate().versions().getFirst().value().lock() == RateLock.FIXED_AT_PAYMENT
                        && !debt.reductions().isEmpty();
        return byPart ? interestOfEachPart() : interestOfOne();
    }

    /// Each part that was paid on a day of its own is a debt of its own.
    private BigDecimal interestOfEachPart() {
        BigDecimal total = BigDecimal.ZERO;
        Money rest = debt.principal();
        for (Reduction part : debt.reductions()) {
            if (!part.day().isAfter(last)) {
                rest = rest.minus(part.amount());
                if (part.day().isAfter(debt.due())) {
                    Debt alone = debt.like(part.amount(), debt.due(), List.of());
                    total = total.add(new NaiveAccrual(regime, alone, part.day()).interest());
                }
            }
        }
        return rest.isZero()
                ? total
                : total.add(
                        new NaiveAccrual(regime, debt.like(rest, debt.due(), List.of()), last)
                                .interest());
    }

    private BigDecimal interestOfOne() {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal joined = BigDecimal.ZERO;
        LocalDate first = debt.due().plusDays(1);
        LocalDate start = first;
        if (regime.rate().keyedOn() == KeyedOn.ACCRUAL_DAY
                && regime.rate().firstDay().isAfter(start)) {
            start = regime.rate().firstDay();
        }
        LocalDate rest = start;
        int rests = 0;
        for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate restEnd = restEnd(start, rests + 1);
            BigDecimal open = open(day);
            if (open.signum() > 0) {
                BigDecimal unpaid = joined.subtract(paidBefore(day)).max(BigDecimal.ZERO);
                total = total.add(ofDay(open.add(unpaid), day, rest, restEnd), DIGITS);
            }
            if (day.plusDays(1).equals(restEnd)) {
                joined = total;
                rest = restEnd;
                rests++;
                if (regime.compounding() == Compounding.EACH_30_DAYS_FOR_A_YEAR && rests == 12) {
                    break;
                }
            }
        }
        return total;
    }

    private BigDecimal ofDay(BigDecimal base, LocalDate day, LocalDate rest, LocalDate restEnd) {
        BigDecimal parts;
        boolean wholeMonth =
                regime.compounding() == Compounding.MONTHLY && !restEnd.isAfter(last.plusDays(1));
        if (wholeMonth) {
            parts = BigDecimal.valueOf((restEnd.toEpochDay() - rest.toEpochDay()) * 12);
        } else {
            parts = yearDays(day);
        }
        return base.multiply(percent(day, rest)).divide(HUNDRED, DIGITS).divide(parts, DIGITS);
    }

    private BigDecimal paidBefore(LocalDate day) {
        BigDecimal paid = BigDecimal.ZERO;
        for (Reduction reduction : interestPaid) {
            if (day.isAfter(reduction.day())) {
                paid = paid.add(reduction.amount().toDecimal());
            }
        }
        return paid;
    }

    private BigDecimal open(LocalDate day) {
        BigDecimal open = debt.principal().toDecimal();
        for (Reduction reduction : debt.reductions()) {
            if (day.isAfter(reduction.day())) {
                open = open.subtract(reduction.amount().toDecimal());
            }
        }
        return open;
    }

    private LocalDate restEnd(LocalDate start, int n) {
        return switch (regime.compounding()) {
            case NONE -> LocalDate.MAX;
            case YEARLY -> start.plusYears(n);
            case MONTHLY -> start.plusMonths(n);
            case EACH_30_DAYS_FOR_A_YEAR -> start.plusDays(30L * n);
        };
    }

    private BigDecimal yearDays(LocalDate day) {
        DayCount dayCount = version(regime.dayCount(), day).usual();
        return switch (dayCount) {
            case ACTUAL_365 -> new BigDecimal("365");
            case ACTUAL_360 -> new BigDecimal("360");
            case ACTUAL_ACTUAL -> new BigDecimal(day.isLeapYear() ? "366" : "365");
        };
    }

    private BigDecimal percent(LocalDate day, LocalDate rest) {
        BigDecimal given = debt.givenRate();
        BigDecimal agreed = debt.agreedRate();
        if (given != null) {
            return given;
        }
        if (agreed == null) {
            return byLaw(day, rest);
        }
        return switch (regime.agreedRate()) {
            case AgreedRate.Prevails _ -> agreed;
            case AgreedRate.NotBelow floor ->
                    agreed.max(published(floor.series(), requireNonNull(debt.contractDate())));
            case AgreedRate.Overridden _ -> byLaw(day, rest);
        };
    }

    private BigDecimal byLaw(LocalDate day, LocalDate rest) {
        return switch (version(regime.rate(), day)) {
            case RateRule.Flat flat -> flat.percent();
            case RateRule.Daily daily -> daily.percent().multiply(new BigDecimal("365"));
            case RateRule.Reference it -> {
                BigDecimal reference = published(it.series(), readOn(it, day, rest));
                yield switch (it.rounding()) {
                    case NONE -> reference.multiply(it.times()).add(it.points());
                    case REFERENCE_UP_TO_HALF ->
                            nextHalf(reference).multiply(it.times()).add(it.points());
                    case TOTAL_UP_TO_HALF ->
                            nextHalf(reference.multiply(it.times()).add(it.points()));
                };
            }
        };
    }

    private LocalDate readOn(RateRule.Reference rule, LocalDate day, LocalDate rest) {
        LocalDate settled =
                switch (rule.lock()) {
                    case FIXED_AT_DEFAULT -> debt.due().plusDays(1);
                    case FIXED_AT_PAYMENT -> last;
                    case FLOATING_HALF_YEAR, FLAT -> day;
                    case FLOATING_AT_REST -> rest;
                };
        LocalDate half = settled.withDayOfMonth(1);
        while (half.getMonthValue() != 1 && half.getMonthValue() != 7) {
            half = half.minusMonths(1);
        }
        return switch (rule.day()) {
            case SAME_DAY -> settled;
            case HALF_YEAR_START -> half;
            case HALF_YEAR_EVE -> half.minusDays(1);
        };
    }

    private static BigDecimal nextHalf(BigDecimal percent) {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal over = percent.remainder(half);
        return over.signum() == 0 ? percent : percent.subtract(over).add(half);
    }

    private static BigDecimal published(RateSeries series, LocalDate day) {
        return CACHE.computeIfAbsent(
                new Asked(series, day),
                asked -> {
                    BigDecimal found = null;
                    for (ReferenceRate rate : series.rates()) {
                        if (!rate.since().isAfter(day)) {
                            found = rate.percent();
                        }
                    }
                    if (found == null) {
                        throw new IllegalStateException(
                                "%s has no rate on %s".formatted(series, day));
                    }
                    return found;
                });
    }

    private <T> T version(Dated<T> rule, LocalDate day) {
        LocalDate contract = debt.contractDate();
        LocalDate key =
                switch (rule.keyedOn()) {
                    case CONTRACT_DATE -> contract == null ? debt.due() : contract;
                    case DUE_DATE -> debt.due();
                    case ACCRUAL_START -> debt.due().plusDays(1);
                    case ACCRUAL_DAY -> day;
                };
        return rule.on(key).orElseThrow();
    }

    private record Asked(RateSeries series, LocalDate day) {}
}
