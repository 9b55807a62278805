// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import redress.interest.Account;
import redress.interest.Assessment;
import redress.interest.Bill;
import redress.interest.Debt;
import redress.interest.FixedSum;
import redress.interest.Payment;
import redress.interest.Regime;
import redress.interest.Statement;
import redress.interest.Status;
import redress.money.DateRange;
import redress.money.Money;

/// What a law says to one overdue amount, as the command and the API tell it.
public sealed interface InterestReply {

    /// A sum; zero with a caveat where the debt is not late.
    ///
    /// @param owed what the law adds, before payments on it are taken off
    /// @param account what is left after payments, which are booked in the order of the law
    record Sum(Assessment.Owed owed, Statement.Drawn account) implements InterestReply {

        /// Principal, interest and fixed sum that are still open.
        public Money total() {
            Statement.Line line = account.lines().getFirst();
            return line.principal().plus(line.interest()).plus(line.costs());
        }

        /// The weakest reading of any rule or rate used.
        public Status status() {
            return owed.status().or(account.status());
        }

        /// Sentences that must be shown with the sum, each once.
        public List<String> caveats() {
            return Stream.concat(owed.caveats().stream(), account.caveats().stream())
                    .distinct()
                    .toList();
        }
    }

    /// No sum, and why.
    record None(String reason) implements InterestReply {}

    /// No sum before one more fact is given.
    ///
    /// @param fact its name in words, such as `contract date`
    record Missing(String fact, String reason) implements InterestReply {}

    /// What a law says to a debt and the payments on it, counted to a day.
    ///
    /// @param debt its reductions are credit notes
    static InterestReply of(Regime law, Debt debt, List<Payment> payments, LocalDate day) {
        Account account = new Account(law, List.of(Bill.of("1", debt)), payments);
        return switch (account.on(day)) {
            case Statement.Drawn drawn -> sum(law, drawn, drawn.lines().getFirst());
            case Statement.Undrawn(_, Assessment reason) -> refused(reason);
        };
    }

    private static InterestReply sum(Regime law, Statement.Drawn drawn, Statement.Line line) {
        return switch (line.answer()) {
            case Assessment.Owed owed -> new Sum(owed, drawn);
            case Assessment.NotYetOwed(LocalDate startsOn) ->
                    nothing(
                            law,
                            drawn,
                            "Not late: interest would run from %s.".formatted(startsOn));
            case Assessment.PaidInTime(LocalDate paidOn) ->
                    nothing(law, drawn, "Paid in time, on %s.".formatted(paidOn));
            case Assessment.RateUnknown _, Assessment.NotCovered _, Assessment.FactMissing _ ->
                    refused(line.answer());
        };
    }

    private static InterestReply refused(Assessment reason) {
        return switch (reason) {
            case Assessment.RateUnknown unknown -> new None(unknown.sentence());
            case Assessment.NotCovered(String why) -> new None(why);
            case Assessment.FactMissing(String fact, String why) -> new Missing(fact, why);
            case Assessment.Owed _, Assessment.NotYetOwed _, Assessment.PaidInTime _ ->
                    throw new IllegalStateException("a sum was refused although there is one");
        };
    }

    private static Sum nothing(Regime law, Statement.Drawn drawn, String why) {
        Money open = drawn.lines().getFirst().principal();
        Money zero = open.minus(open);
        return new Sum(
                new Assessment.Owed(
                        new DateRange(drawn.day(), drawn.day()),
                        List.of(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        zero,
                        zero,
                        new FixedSum.Charge(zero, law.about().law(), null),
                        open,
                        Status.VERIFIED,
                        List.of(why)),
                drawn);
    }
}
