// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.interest.Account;
import redress.interest.Assessment;
import redress.interest.Bill;
import redress.interest.Debt;
import redress.interest.Payment;
import redress.interest.Regime;
import redress.interest.Statement;

/// A debt from month to month with payments in the order of the law, or why there is none.
public sealed interface ScheduleReply {

    /// Statements in the order of their days; there is at least one.
    record Rows(List<Statement.Drawn> statements) implements ScheduleReply {
        public Rows {
            statements = List.copyOf(statements);
        }
    }

    /// No sums, and why.
    record None(String reason) implements ScheduleReply {}

    /// No sums before one more fact is given.
    ///
    /// @param fact its name in words, such as `contract date`
    record Missing(String fact, String reason) implements ScheduleReply {}

    /// What a law says to a debt and the payments on it up to a day.
    ///
    /// @param debt its reductions are credit notes
    static ScheduleReply of(Regime law, Debt debt, List<Payment> payments, LocalDate day) {
        List<Statement.Drawn> rows = new ArrayList<>();
        Account account = new Account(law, List.of(Bill.of("1", debt)), payments);
        for (Statement statement : account.schedule(day)) {
            switch (statement) {
                case Statement.Drawn drawn -> rows.add(drawn);
                case Statement.Undrawn(_, Assessment reason) -> {
                    return refused(reason);
                }
            }
        }
        return new Rows(rows);
    }

    private static ScheduleReply refused(Assessment reason) {
        return switch (reason) {
            case Assessment.RateUnknown unknown -> new None(unknown.sentence());
            case Assessment.NotCovered(String why) -> new None(why);
            case Assessment.FactMissing(String fact, String why) -> new Missing(fact, why);
            case Assessment.Owed _, Assessment.NotYetOwed _, Assessment.PaidInTime _ ->
                    throw new IllegalStateException("a statement was refused although it has sums");
        };
    }
}
