// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import redress.money.Money;

/// The sum of the common case in one division: simple interest on a debt on which nothing was paid,
/// rounded at the end.
///
/// The percentages of all days are added up first, which is exact; amount times that over the parts
/// of the year is then rounded once. Cost: one look-up for each half-year of a floating rate, one
/// for any other.
final class QuickSum {
    /// With more decimals than this a sum could lie nearer to a half minor unit than the engine
    /// looks.
    private static final int MOST_DECIMALS = 4;

    private final Regime regime;
    private final DebtDays days;
    private final LocalDate end;

    private BigDecimal percentDays = BigDecimal.ZERO;

    private QuickSum(Regime regime, Debt debt, LocalDate day) {
        this.regime = regime;
        this.days = DebtDays.of(debt);
        this.end = day.plusDays(1);
    }

    /// The sum, or empty where this is not the common case or the law has no sum.
    static Optional<Sum> of(Regime regime, Debt debt, LocalDate day) {
        boolean common =
                debt.reductions().isEmpty()
                        && debt.agreedRate() == null
                        && debt.givenRate() == null
                        && day.isAfter(debt.due())
                        && regime.compounding() == Compounding.NONE
                        && regime.rounding().usual() == MoneyRounding.AT_THE_END
                        && regime.rate().keyedOn() != KeyedOn.ACCRUAL_DAY
                        && regime.dayCount().keyedOn() != KeyedOn.ACCRUAL_DAY;
        return common ? new QuickSum(regime, debt, day).sum() : Optional.empty();
    }

    private Optional<Sum> sum() {
        LocalDate start = days.accrualStart();
        Optional<RateRule> rule = days.version(regime.rate(), start);
        Optional<Choice<DayCount>> dayCount = days.version(regime.dayCount(), start);
        if (rule.isEmpty()
                || dayCount.isEmpty()
                || dayCount.get().usual() == DayCount.ACTUAL_ACTUAL
                || !isAdded(rule.get())) {
            return Optional.empty();
        }
        Money principal = days.debt().principal();
        BigDecimal amount = principal.toDecimal();
        BigDecimal parts = BigDecimal.valueOf(100L * dayCount.get().usual().yearDays(start));
        BigDecimal interest =
                amount.multiply(percentDays).divide(parts, amount.scale(), RoundingMode.HALF_UP);
        Money fixedSum =
                days.version(regime.fixedSum(), start)
                        .map(sum -> sum.on(principal).amount())
                        .orElse(Money.zero(principal.currency()));
        return Optional.of(
                new Sum(
                        end.toEpochDay() - start.toEpochDay(),
                        Money.of(interest, principal.currency()),
                        fixedSum));
    }

    /// Adds the percentages of all days; false where one is not known or has too many decimals.
    private boolean isAdded(RateRule rule) {
        return switch (rule) {
            case RateRule.Flat it -> isAdded(it.percent(), days.accrualStart(), end);
            case RateRule.Daily it -> isAdded(it.yearlyPercent(), days.accrualStart(), end);
            case RateRule.Reference it ->
                    switch (it.lock()) {
                        case FIXED_AT_DEFAULT -> isAdded(it, days.accrualStart());
                        case FIXED_AT_PAYMENT -> isAdded(it, end.minusDays(1));
                        case FLOATING_HALF_YEAR -> isAddedByHalfYear(it);
                        case FLOATING_AT_REST, FLAT -> false;
                    };
        };
    }

    private boolean isAdded(RateRule.Reference rule, LocalDate settled) {
        Optional<BigDecimal> percent = rule.percentOn(settled);
        return percent.isPresent() && isAdded(percent.get(), days.accrualStart(), end);
    }

    private boolean isAddedByHalfYear(RateRule.Reference rule) {
        LocalDate from = days.accrualStart();
        while (from.isBefore(end)) {
            LocalDate next = HalfYear.startOf(from).plusMonths(6);
            LocalDate until = next.isBefore(end) ? next : end;
            Optional<BigDecimal> percent = rule.percentOn(from);
            if (percent.isEmpty() || !isAdded(percent.get(), from, until)) {
                return false;
            }
            from = until;
        }
        return true;
    }

    private boolean isAdded(BigDecimal percent, LocalDate from, LocalDate until) {
        BigDecimal count = BigDecimal.valueOf(until.toEpochDay() - from.toEpochDay());
        percentDays = percentDays.add(percent.multiply(count));
        return percent.scale() <= MOST_DECIMALS;
    }
}
