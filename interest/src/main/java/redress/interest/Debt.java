// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// An amount that should have been paid by a day, and what became of it since.
///
/// @param principal the amount due, value-added tax included where the law counts it
/// @param due the last day for payment; interest runs from the day after
/// @param contractDate when the contract was made, where it is known
/// @param agreedRate the yearly rate in percent that the contract names for delay
/// @param givenRate a yearly rate in percent to count with in place of the law's own, as the worked
///   examples of the authorities do; it is a calculation, not a claim
/// @param reductions payments and credit notes in the order of their days
public record Debt(
        Money principal,
        LocalDate due,
        @Nullable LocalDate contractDate,
        @Nullable BigDecimal agreedRate,
        @Nullable BigDecimal givenRate,
        List<Reduction> reductions) {
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("1000");
    private static final int MOST_DECIMALS = 10;

    public Debt {
        if (!principal.isPositive()) {
            throw new IllegalArgumentException(
                    "amount (%s) must be more than zero".formatted(principal));
        }
        requireDay("due date", due);
        if (contractDate != null) {
            requireDay("contract date", contractDate);
        }
        requireRate("agreed rate", agreedRate);
        requireRate("given rate", givenRate);
        reductions = reductions.stream().sorted(Comparator.comparing(Reduction::day)).toList();
        Money reduced =
                reductions.stream()
                        .map(Reduction::amount)
                        .reduce(Money.zero(principal.currency()), Money::plus);
        if (reduced.compareTo(principal) > 0) {
            throw new IllegalArgumentException(
                    "payments and credit notes (%s) must not exceed the amount (%s)"
                            .formatted(reduced, principal));
        }
    }

    /// A debt of this amount, due on this day.
    public static Debt of(Money principal, LocalDate due) {
        return new Debt(principal, due, null, null, null, List.of());
    }

    public Debt withContractDate(LocalDate day) {
        return new Debt(principal, due, day, agreedRate, givenRate, reductions);
    }

    public Debt withAgreedRate(BigDecimal percent) {
        return new Debt(principal, due, contractDate, percent, givenRate, reductions);
    }

    public Debt withGivenRate(BigDecimal percent) {
        return new Debt(principal, due, contractDate, agreedRate, percent, reductions);
    }

    /// This debt with one more payment or credit note.
    public Debt withReduction(LocalDate day, Money amount) {
        return new Debt(
                principal,
                due,
                contractDate,
                agreedRate,
                givenRate,
                Stream.concat(reductions.stream(), Stream.of(new Reduction(day, amount))).toList());
    }

    /// A debt of this contract with another amount, due date and reductions.
    Debt like(Money amount, LocalDate dueDay, List<Reduction> reduced) {
        return new Debt(amount, dueDay, contractDate, agreedRate, givenRate, reduced);
    }

    /// What is open on this day; a payment on the day itself still counts as open.
    Money openOn(LocalDate day) {
        Money open = principal;
        for (Reduction reduction : reductions) {
            if (reduction.day().isBefore(day)) {
                open = open.minus(reduction.amount());
            }
        }
        return open;
    }

    /// The day after which interest is no longer counted: this one, or an earlier one on which
    /// nothing was left to pay.
    LocalDate lastDayOpen(LocalDate day) {
        for (Reduction reduction : reductions) {
            if (reduction.day().isBefore(day) && openOn(reduction.day().plusDays(1)).isZero()) {
                return reduction.day();
            }
        }
        return day;
    }

    static void requireDay(String what, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be between %s and %s".formatted(what, day, FIRST_DAY, LAST_DAY));
        }
    }

    private static void requireRate(String what, @Nullable BigDecimal percent) {
        if (percent != null
                && (percent.signum() < 0
                        || percent.compareTo(HIGHEST_RATE) > 0
                        || percent.scale() > MOST_DECIMALS)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a percentage a year between 0 and %s with at most %d decimals"
                            .formatted(what, percent, HIGHEST_RATE, MOST_DECIMALS));
        }
    }
}
