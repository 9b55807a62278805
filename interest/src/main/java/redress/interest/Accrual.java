// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import redress.money.DateRange;
import redress.money.Money;

/// The engine: walks the days of delay in stretches of one principal and one rate and adds them up.
///
/// Cost: one step per stretch; a stretch ends at a half-year, a rest, a payment or a change of law.
final class Accrual {
    /// Decimals that are kept of the sum before it is rounded to money. Each step is exact to
    /// twenty, so a sum that lies exactly between two minor units is still seen to lie there.
    private static final int UNROUNDED = 15;

    private static final int AVERAGE = 4;

    private final Regime regime;
    private final Debt debt;
    private final LocalDate day;
    private final DebtDays days;
    private final RateFinder rates;
    private final boolean lockedAtPayment;
    private final DateRange period;
    private final List<Reduction> interestPaid;
    private final List<Step> steps = new ArrayList<>();

    private BigDecimal sum = BigDecimal.ZERO;

    /// The part of the sum that has joined the principal, paid or not.
    private BigDecimal joined = BigDecimal.ZERO;

    Accrual(Regime regime, Debt debt, List<Reduction> interestPaid, LocalDate day) {
        this.regime = regime;
        this.debt = debt;
        this.interestPaid = interestPaid;
        this.day = day;
        this.days = DebtDays.of(debt);
        this.rates = new RateFinder(regime, days);
        this.lockedAtPayment = regime.locksAt(RateLock.FIXED_AT_PAYMENT);
        this.period = period(regime.rate(), days.accrualStart(), debt.lastDayOpen(day).plusDays(1));
    }

    Assessment assess() {
        LocalDate start = days.accrualStart();
        if (day.isBefore(start)) {
            return new Assessment.NotYetOwed(start);
        }
        if (debt.openOn(period.start()).isZero()) {
            return new Assessment.PaidInTime(debt.reductions().getLast().day());
        }
        List<Compounding.Rest> rests = regime.compounding().rests(period);
        NavigableSet<LocalDate> boundaries = boundaries();
        for (Compounding.Rest rest : rests) {
            for (DateRange stretch : stretches(rest.days(), boundaries)) {
                for (Tranche tranche : tranches(stretch.start())) {
                    LocalDate restStart = rest.days().start();
                    switch (rates.on(stretch.start(), restStart, tranche.paidOn())) {
                        case RateFinder.Answer.None none -> {
                            return none.reason();
                        }
                        case RateFinder.Answer.Found found ->
                                addStep(stretch, rest, tranche.open(), found.rate());
                    }
                }
            }
            if (rest.whole()) {
                joined = sum;
            }
        }
        return owed(rests.getLast().days().end().isBefore(period.end()));
    }

    /// The part of the principal that is paid on one day; a law may take the rate of that day for
    /// it.
    private record Tranche(Money open, LocalDate paidOn) {}

    /// What is open on this day: in one piece, or by the days of payment where they fix the rate.
    private List<Tranche> tranches(LocalDate on) {
        Money open = debt.openOn(on);
        if (!lockedAtPayment) {
            return open.isZero() ? List.of() : List.of(new Tranche(open, day));
        }
        List<Tranche> tranches = new ArrayList<>();
        for (Reduction reduction : debt.reductions()) {
            if (!reduction.day().isBefore(on) && !reduction.day().isAfter(day)) {
                tranches.add(new Tranche(reduction.amount(), reduction.day()));
                open = open.minus(reduction.amount());
            }
        }
        if (open.isPositive()) {
            tranches.add(new Tranche(open, day));
        }
        return tranches;
    }

    /// A law that reaches running debts from a day on leaves the days before it free of interest.
    static DateRange period(Dated<RateRule> rate, LocalDate start, LocalDate end) {
        boolean late =
                rate.keyedOn() == KeyedOn.ACCRUAL_DAY
                        && rate.firstDay().isAfter(start)
                        && rate.firstDay().isBefore(end);
        LocalDate from = late ? rate.firstDay() : start;
        return new DateRange(from.isBefore(end) ? from : end, end);
    }

    private static List<DateRange> stretches(DateRange days, NavigableSet<LocalDate> boundaries) {
        NavigableSet<LocalDate> inside = boundaries.subSet(days.start(), false, days.end(), false);
        return inside.isEmpty() ? List.of(days) : days.splitAt(inside);
    }

    /// The days of the period on which the principal, the rate or the day count may change.
    private NavigableSet<LocalDate> boundaries() {
        NavigableSet<LocalDate> boundaries = new TreeSet<>();
        debt.reductions().forEach(reduction -> boundaries.add(reduction.day().plusDays(1)));
        interestPaid.forEach(paid -> boundaries.add(paid.day().plusDays(1)));
        if (regime.locksAt(RateLock.FLOATING_HALF_YEAR)) {
            HalfYear.startsIn(period).forEach(boundaries::add);
        }
        addChanges(boundaries, regime.rate());
        addChanges(boundaries, regime.dayCount());
        regime.dayCount()
                .versions()
                .forEach(version ->
                        version.value().usual().changesIn(period).forEach(boundaries::add));
        return boundaries;
    }

    private static <T> void addChanges(NavigableSet<LocalDate> boundaries, Dated<T> rule) {
        if (rule.keyedOn() == KeyedOn.ACCRUAL_DAY) {
            rule.versions().forEach(version -> boundaries.add(version.since()));
        }
    }

    private void addStep(DateRange stretch, Compounding.Rest rest, Money open, YearlyRate rate) {
        BigDecimal base = open.toDecimal().add(unpaidJoined(stretch.start()));
        int yearDays = regime.compounding().yearDays(rest, yearDays(stretch.start()));
        BigDecimal interest = interest(base, rate.percent(), stretch.days(), yearDays);
        steps.add(new Step(stretch, open, base, rate, yearDays, interest));
        sum = sum.add(interest);
    }

    /// What bears interest on this day beside the principal: payments on interest pay the oldest,
    /// which is what has joined.
    private BigDecimal unpaidJoined(LocalDate on) {
        BigDecimal unpaid = joined;
        for (Reduction paid : interestPaid) {
            if (paid.day().isBefore(on)) {
                unpaid = unpaid.subtract(paid.amount().toDecimal());
            }
        }
        return unpaid.max(BigDecimal.ZERO);
    }

    private BigDecimal interest(BigDecimal base, BigDecimal percent, long count, int yearDays) {
        int minorDigits = debt.principal().toDecimal().scale();
        return regime.rounding().usual().interest(base, percent, count, yearDays, minorDigits);
    }

    private Choice<DayCount> dayCount(LocalDate on) {
        return days.version(regime.dayCount(), on)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "regime %s has a rate but no day count for %s"
                                        .formatted(regime.code(), on)));
    }

    private int yearDays(LocalDate on) {
        return dayCount(on).usual().yearDays(on);
    }

    private Assessment owed(boolean stopped) {
        BigDecimal unrounded = sum.setScale(UNROUNDED, RoundingMode.HALF_UP);
        FixedSum.Charge charge = charge();
        Status status =
                charge.source()
                        .status()
                        .or(dayCount(period.start()).reason().status())
                        .or(regime.rounding().reason().status());
        for (Step step : steps) {
            status = status.or(step.rate().status());
        }
        return new Assessment.Owed(
                period,
                steps,
                averageRate(),
                unrounded,
                money(unrounded),
                perDay(stopped),
                charge,
                debt.openOn(day.plusDays(1)),
                status,
                new CaveatList(regime, days, rates).of(period, steps, charge));
    }

    private FixedSum.Charge charge() {
        Money atDefault = debt.openOn(days.accrualStart());
        FixedSum none = FixedSum.none(regime.fixedSum().versions().getFirst().value().source());
        return days.version(regime.fixedSum(), period.start()).orElse(none).on(atDefault);
    }

    private BigDecimal averageRate() {
        BigDecimal weighted = BigDecimal.ZERO;
        long count = 0;
        for (Step step : steps) {
            long stretch = step.days().days();
            weighted = weighted.add(step.rate().percent().multiply(BigDecimal.valueOf(stretch)));
            count += stretch;
        }
        return weighted.divide(BigDecimal.valueOf(count), AVERAGE, RoundingMode.HALF_UP);
    }

    private Money perDay(boolean stopped) {
        Money open = debt.openOn(day.plusDays(1));
        if (stopped || open.isZero()) {
            return Money.zero(open.currency());
        }
        BigDecimal base = open.toDecimal().add(unpaidJoined(day.plusDays(1)));
        BigDecimal percent = steps.getLast().rate().percent();
        return money(interest(base, percent, 1, yearDays(day)));
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, debt.principal().currency(), RoundingMode.HALF_UP);
    }
}
