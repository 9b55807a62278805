// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import redress.money.DateRange;
import redress.money.Money;

/// The sum on a debt on which nothing was paid, in one division: no steps, sources or caveats.
///
/// Inside a rest the percentages of all days add up exactly; what simple interest comes to is then
/// the amount times that, rounded once. Rests multiply, see [redress.interest.Growth]. Cost: one
/// look-up for each change of the rate, one multiplication for each rest.
final class QuickSum {
    /// Parts of a year: the least number that 360, 365, 366 and 12 divide.
    private static final long YEAR = 1_603_080;

    private static final int MONTHS = 12;
    private static final long WHOLE = 100 * QuickRate.UNIT * YEAR;

    /// The sum, or whom to ask for it.
    sealed interface Answer {
        record Found(Sum sum) implements Answer {}

        /// There is no sum: the law has no rate for a day, or none that is known.
        record Nothing() implements Answer {}

        /// Only the engine knows.
        record AskEngine() implements Answer {}
    }

    private static final Answer NOTHING = new Answer.Nothing();
    private static final Answer ASK_ENGINE = new Answer.AskEngine();

    private final Regime regime;
    private final DebtDays days;
    private final DateRange period;
    private final QuickRate rate;
    private final Growth growth = new Growth(WHOLE);

    /// What bears interest over these parts of a hundred percent of a year, since the last rest.
    private long share;

    /// The parts of a year that each day so far was; 1 where they differ.
    private long common;

    private boolean joined;
    private BigDecimal rounded = BigDecimal.ZERO;

    private QuickSum(Regime regime, Debt debt, LocalDate day) {
        this.regime = regime;
        this.days = DebtDays.of(debt);
        this.period = Accrual.period(regime.rate(), days.accrualStart(), day.plusDays(1));
        this.rate = new QuickRate(regime, days, day);
    }

    static Answer of(Regime regime, Debt debt, LocalDate day) {
        boolean here =
                debt.reductions().isEmpty()
                        && day.isAfter(debt.due())
                        && (regime.compounding() == Compounding.NONE || isRoundedOnce(regime));
        return here ? new QuickSum(regime, debt, day).answer() : ASK_ENGINE;
    }

    private static boolean isRoundedOnce(Regime regime) {
        return regime.rounding().usual() == MoneyRounding.AT_THE_END;
    }

    private Answer answer() {
        if (!isCharged()) {
            return rate.isKnown() ? ASK_ENGINE : NOTHING;
        }
        Money principal = days.debt().principal();
        Optional<Money> interest = interest(principal);
        return interest.isPresent()
                ? new Answer.Found(new Sum(period.days(), interest.get(), fixedSum(principal)))
                : ASK_ENGINE;
    }

    private Money fixedSum(Money principal) {
        return days.version(regime.fixedSum(), period.start())
                .map(sum -> sum.on(principal).amount())
                .orElse(Money.zero(principal.currency()));
    }

    private Optional<Money> interest(Money principal) {
        if (!isRoundedOnce(regime)) {
            return Optional.of(Money.rounded(rounded, principal.currency(), RoundingMode.HALF_UP));
        }
        if (joined) {
            growth.join(share);
            return growth.on(principal);
        }
        BigDecimal amount = principal.toDecimal();
        BigDecimal parts = BigDecimal.valueOf(WHOLE / common);
        return Optional.of(
                Money.of(
                        amount.multiply(BigDecimal.valueOf(share / common))
                                .divide(parts, amount.scale(), RoundingMode.HALF_UP),
                        principal.currency()));
    }

    /// Counts all days; false where the rate of one is not known or has too many decimals.
    private boolean isCharged() {
        Compounding compounding = regime.compounding();
        LocalDate from = period.start();
        for (int rest = 1; from.isBefore(period.end()) && !compounding.isOver(rest - 1); rest++) {
            LocalDate end = compounding.end(period.start(), rest);
            boolean whole = !end.isAfter(period.end());
            boolean wholeMonth = whole && compounding == Compounding.MONTHLY;
            if (!isRestCharged(from, whole ? end : period.end(), wholeMonth)) {
                return false;
            }
            if (whole) {
                growth.join(share);
                joined = true;
                share = 0;
            }
            from = end;
        }
        return true;
    }

    private boolean isRestCharged(LocalDate start, LocalDate end, boolean wholeMonth) {
        LocalDate from = start;
        while (from.isBefore(end)) {
            if (!rate.isReadFor(from)) {
                return false;
            }
            LocalDate until = rate.until(end);
            boolean added =
                    wholeMonth
                            ? from.equals(start) && until.equals(end) && isAdded(1, MONTHS)
                            : isStretchCharged(from, until);
            if (!added) {
                return false;
            }
            from = until;
        }
        return true;
    }

    /// Adds days of one rate, by their parts of a year.
    private boolean isStretchCharged(LocalDate start, LocalDate end) {
        LocalDate from = start;
        while (from.isBefore(end)) {
            Optional<Choice<DayCount>> dayCount = days.version(regime.dayCount(), from);
            if (dayCount.isEmpty()) {
                return false;
            }
            DayCount usual = dayCount.get().usual();
            LocalDate until = dayCountEnd(usual, from, end);
            if (!isAdded(until.toEpochDay() - from.toEpochDay(), usual.yearDays(from))) {
                return false;
            }
            from = until;
        }
        return true;
    }

    /// The day before which a day is as large a part of a year as on this one.
    private LocalDate dayCountEnd(DayCount usual, LocalDate from, LocalDate end) {
        LocalDate until = end;
        if (usual == DayCount.ACTUAL_ACTUAL && from.getYear() < end.getYear()) {
            until = LocalDate.of(from.getYear() + 1, 1, 1);
        }
        if (regime.dayCount().keyedOn() == KeyedOn.ACCRUAL_DAY) {
            LocalDate change = regime.dayCount().after(from);
            until = change.isBefore(until) ? change : until;
        }
        return until;
    }

    /// Adds so many parts of a year; with a rate of more decimals than units have, a sum could lie
    /// nearer to a half minor unit than the engine looks.
    private boolean isAdded(long count, int yearDays) {
        if (!isRoundedOnce(regime)) {
            addRounded(count, yearDays);
            return true;
        }
        long parts = YEAR / yearDays;
        share += rate.units() * count * parts;
        common = common == 0 || common == parts ? parts : 1;
        return rate.isEven();
    }

    private void addRounded(long count, int yearDays) {
        BigDecimal amount = days.debt().principal().toDecimal();
        MoneyRounding rounding = regime.rounding().usual();
        rounded =
                rounded.add(
                        rounding.interest(amount, rate.percent(), count, yearDays, amount.scale()));
    }
}
