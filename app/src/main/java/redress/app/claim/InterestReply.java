// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import redress.interest.Assessment;
import redress.interest.Debt;
import redress.interest.FixedSum;
import redress.interest.Regime;
import redress.interest.Status;
import redress.money.DateRange;
import redress.money.Money;

/// What a law says to one overdue amount, as the command and the API tell it.
public sealed interface InterestReply {

    /// A sum; zero with a caveat where the debt is not late.
    record Sum(Assessment.Owed owed) implements InterestReply {}

    /// No sum, and why.
    record None(String reason) implements InterestReply {}

    /// No sum before one more fact is given.
    ///
    /// @param fact its name in words, such as `contract date`
    record Missing(String fact, String reason) implements InterestReply {}

    /// What a law says to a debt counted to a day.
    static InterestReply of(Regime law, Debt debt, LocalDate day) {
        return switch (law.assess(debt, day)) {
            case Assessment.Owed owed -> new Sum(owed);
            case Assessment.NotYetOwed(LocalDate startsOn) ->
                    nothing(
                            law,
                            debt,
                            day,
                            "Not late: interest would run from %s.".formatted(startsOn));
            case Assessment.PaidInTime(LocalDate paidOn) ->
                    nothing(law, debt, day, "Paid in time, on %s.".formatted(paidOn));
            case Assessment.RateUnknown unknown -> new None(unknown.sentence());
            case Assessment.NotCovered(String reason) -> new None(reason);
            case Assessment.FactMissing(String fact, String reason) -> new Missing(fact, reason);
        };
    }

    private static Sum nothing(Regime law, Debt debt, LocalDate day, String why) {
        Money zero = Money.zero(debt.principal().currency());
        return new Sum(
                new Assessment.Owed(
                        new DateRange(day, day),
                        List.of(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        zero,
                        zero,
                        new FixedSum.Charge(zero, law.about().law()),
                        debt.principal(),
                        Status.VERIFIED,
                        List.of(why)));
    }
}
