// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// An account while its payments are booked, day after day.
final class Books {
    private static final Comparator<OpenPart> OLDEST_FIRST =
            Comparator.comparing(OpenPart::isDisputed).thenComparing(OpenPart::due);

    private final List<OpenPart> parts;
    private final List<Payment> payments;
    private final List<Statement.Share> shares = new ArrayList<>();

    private Money surplus;
    private int booked;
    private Statement.@Nullable Undrawn stuck;

    Books(Account account, Money none) {
        this.parts =
                account.bills().stream()
                        .flatMap(bill -> bill.parts(account.law()))
                        .sorted(OLDEST_FIRST)
                        .toList();
        this.payments = account.payments();
        this.surplus = none;
    }

    /// The account on a day; days must come in order.
    Statement on(LocalDate day) {
        while (stuck == null
                && booked < payments.size()
                && !payments.get(booked).day().isAfter(day)) {
            book(payments.get(booked));
            booked++;
        }
        return stuck == null ? drawn(day) : stuck;
    }

    private void book(Payment payment) {
        Money left = payment.amount();
        for (OpenPart part : inTurn(payment)) {
            Statement.Line line = part.on(payment.day());
            if (isUnanswered(line)) {
                stuck = new Statement.Undrawn(line.bill(), line.answer());
                return;
            }
            Statement.Share share = part.book(payment, line, left);
            if (share.total().isPositive()) {
                left = left.minus(share.total());
                shares.add(share);
            }
        }
        surplus = surplus.plus(left);
    }

    /// The bill that was named comes first; the rest of the money goes on to the others.
    private List<OpenPart> inTurn(Payment payment) {
        String named = payment.bill();
        return named == null
                ? parts
                : Stream.concat(
                                parts.stream().filter(part -> part.isOf(named)),
                                parts.stream().filter(part -> !part.isOf(named)))
                        .toList();
    }

    private Statement drawn(LocalDate day) {
        List<Statement.Line> lines = new ArrayList<>();
        Money left = surplus;
        for (OpenPart part : parts) {
            Statement.Line line = part.on(day);
            if (isUnanswered(line)) {
                return new Statement.Undrawn(line.bill(), line.answer());
            }
            lines.add(line);
            left = left.plus(part.creditedTooMuch(day));
        }
        return Statement.Drawn.of(day, lines, shares, left);
    }

    private static boolean isUnanswered(Statement.Line line) {
        return switch (line.answer()) {
            case Assessment.Owed _, Assessment.NotYetOwed _, Assessment.PaidInTime _ -> false;
            case Assessment.RateUnknown _, Assessment.FactMissing _, Assessment.NotCovered _ ->
                    true;
        };
    }
}
