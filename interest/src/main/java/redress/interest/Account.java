// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import redress.money.Money;

/// What one debtor owes one creditor under one law: bills, and the money that came in for them.
///
/// A payment goes to the bill that the payer named, else to the oldest due one, and there first to
/// what the law names first, [Appropriation]. Undisputed parts of all bills come before disputed
/// ones. What remains is a surplus.
///
/// Cost: one assessment for each payment, and each day of a schedule, and each part of a bill.
public record Account(Regime law, List<Bill> bills, List<Payment> payments) {
    private static final int MOST = 10_000;

    public Account {
        bills = List.copyOf(bills);
        payments = payments.stream().sorted(Comparator.comparing(Payment::day)).toList();
        if (bills.size() > MOST || payments.size() > MOST) {
            throw new IllegalArgumentException(
                    "an account must have at most %d bills and payments".formatted(MOST));
        }
        List<String> ids = bills.stream().map(Bill::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(
                    "ids of bills (%s) must differ".formatted(String.join(", ", ids)));
        }
        for (Payment payment : payments) {
            if (payment.bill() != null && !ids.contains(payment.bill())) {
                throw new IllegalArgumentException(
                        "bill (%s) of the payment of %s must be one of %s"
                                .formatted(payment.bill(), payment.day(), String.join(", ", ids)));
            }
        }
    }

    /// An account without bills.
    public static Account under(Regime law) {
        return new Account(law, List.of(), List.of());
    }

    public Account with(Bill bill) {
        return new Account(law, Stream.concat(bills.stream(), Stream.of(bill)).toList(), payments);
    }

    public Account with(Payment payment) {
        return new Account(
                law, bills, Stream.concat(payments.stream(), Stream.of(payment)).toList());
    }

    /// What it comes to on this day, that day's interest and payments included.
    public Statement on(LocalDate day) {
        return books().on(day);
    }

    /// Statements for the end of each month from the first due date on, for each day of payment and
    /// for the last day, in order; it ends early where the law has no answer.
    public List<Statement> schedule(LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(last));
        payments.stream().map(Payment::day).filter(last::isAfter).forEach(days::add);
        bills.stream()
                .map(bill -> bill.debt().due())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> days.addAll(monthEnds(first, last)));
        Books books = books();
        List<Statement> statements = new ArrayList<>();
        for (LocalDate day : days) {
            Statement statement = books.on(day);
            statements.add(statement);
            if (statement instanceof Statement.Undrawn) {
                break;
            }
        }
        return List.copyOf(statements);
    }

    private static List<LocalDate> monthEnds(LocalDate first, LocalDate last) {
        return Stream.iterate(first.plusDays(1), day -> day.plusMonths(1))
                .map(day -> day.with(TemporalAdjusters.lastDayOfMonth()))
                .takeWhile(last::isAfter)
                .toList();
    }

    private Books books() {
        return new Books(this, Money.zero(currency()));
    }

    private Currency currency() {
        return bills.isEmpty()
                ? law.about().currencies().getFirst()
                : bills.getFirst().debt().principal().currency();
    }
}
