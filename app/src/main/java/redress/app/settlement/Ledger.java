// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// How the instalments of a settlement stand on a day. It is derived each time, never stored.
///
/// @param lines one per instalment, the oldest first
/// @param tooMuch what was paid beyond the plan
public record Ledger(List<Line> lines, Money tooMuch) {
    public Ledger {
        lines = List.copyOf(lines);
    }

    /// An instalment and the money that came for it.
    ///
    /// @param coveredOn the day on which it was covered in full
    /// @param breachedOn the first day on which it breaks the settlement if it is not covered
    public record Line(
            Instalment instalment,
            Money received,
            @Nullable LocalDate coveredOn,
            LocalDate breachedOn,
            InstalmentState state) {

        /// What is still to come.
        public Money open() {
            return instalment.amount().minus(received);
        }
    }

    /// The ledger of terms and payments on a day.
    public static Ledger of(Terms terms, List<Payment> payments, LocalDate today) {
        Allocation allocation = Allocation.of(terms.plan(), payments);
        List<Line> lines = new ArrayList<>();
        for (Instalment one : terms.plan().instalments()) {
            List<Allocation.Share> own =
                    allocation.shares().stream()
                            .filter(share -> share.instalment() == one.number())
                            .toList();
            lines.add(line(one, own, terms.graceDays(), today));
        }
        return new Ledger(lines, allocation.tooMuch());
    }

    /// What was received for the instalments, without what was paid too much.
    public Money received() {
        return lines.stream().map(Line::received).reduce(Money::plus).orElseThrow();
    }

    /// What is still to come.
    public Money open() {
        return lines.stream().map(Line::open).reduce(Money::plus).orElseThrow();
    }

    /// Whether every instalment is covered in full.
    public boolean isPaid() {
        return open().isZero();
    }

    /// Whether an instalment is missing beyond its days of grace.
    public boolean isBreached() {
        return lines.stream().anyMatch(line -> line.state() == InstalmentState.BREACHED);
    }

    /// The oldest instalment that is not covered in full.
    public Optional<Line> next() {
        return lines.stream().filter(line -> line.state().isOpen()).findFirst();
    }

    /// The first day on which the settlement is broken if nothing more comes.
    public Optional<LocalDate> breaksOn() {
        return next().map(Line::breachedOn);
    }

    private static Line line(
            Instalment one, List<Allocation.Share> shares, int graceDays, LocalDate today) {
        Money received = Money.zero(one.amount().currency());
        for (Allocation.Share share : shares) {
            received = received.plus(share.amount());
        }
        boolean covered = received.equals(one.amount());
        LocalDate coveredOn = covered ? shares.getLast().day() : null;
        LocalDate breachedOn = one.due().plusDays(graceDays + 1L);
        InstalmentState state =
                coveredOn == null
                        ? open(one, received, breachedOn, today)
                        : coveredOn.isAfter(one.due())
                                ? InstalmentState.LATE
                                : InstalmentState.RECEIVED;
        return new Line(one, received, coveredOn, breachedOn, state);
    }

    private static InstalmentState open(
            Instalment one, Money received, LocalDate breachedOn, LocalDate today) {
        if (!today.isAfter(one.due())) {
            return InstalmentState.DUE;
        }
        if (!today.isBefore(breachedOn)) {
            return InstalmentState.BREACHED;
        }
        return received.isZero() ? InstalmentState.MISSED : InstalmentState.SHORT;
    }
}
