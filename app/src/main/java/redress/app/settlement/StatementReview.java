// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import redress.money.Money;

/// A claimant's bank statements as they stand today: each credit with the case it seems to be for.
///
/// @param about the reference number of the case from which they were handed in; may be empty
/// @param returned what the bank took back
/// @param claims the open claims that a credit can be booked for
/// @param cut how many credits there were beyond those that were kept
public record StatementReview(
        String key,
        String about,
        List<Line> lines,
        List<Returned> returned,
        List<StatementFile> files,
        List<OpenClaim> claims,
        int cut) {

    /// So many credits that fit no case are shown at most.
    public static final int MOST_UNKNOWN = 200;

    public StatementReview {
        lines = List.copyOf(lines);
        returned = List.copyOf(returned);
        files = List.copyOf(files);
        claims = List.copyOf(claims);
    }

    /// How well it is known which case a credit is for.
    public enum Standing {
        /// Enough speaks for one case to choose it beforehand.
        SURE,
        /// Something speaks for one case, not enough to be sure.
        GUESS,
        /// A payment of this amount was entered by hand for that case within a week.
        BY_HAND,
        /// It fits no case, or several alike.
        UNKNOWN,
        /// It was booked, now or from an earlier statement.
        BOOKED
    }

    /// One credit.
    ///
    /// @param number by which the form names it
    /// @param reference of the case that it seems to be for or was booked for; empty where none is
    /// @param respondent of that case
    public record Line(
            int number,
            BankCredit credit,
            Standing standing,
            String reference,
            String respondent,
            Set<Match.Sign> signs) {
        public Line {
            signs = Set.copyOf(signs);
        }
    }

    /// Money that the bank took back, a direct debit that bounced perhaps.
    public record Returned(LocalDate day, Money amount, String payer, String text) {
        @Override
        public String toString() {
            return "Returned[%s, %s]".formatted(day, amount);
        }
    }

    /// The credits in one standing, the oldest first.
    public List<Line> lines(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }

    /// Whether anything is left to decide.
    public boolean asks() {
        return lines.stream().anyMatch(line -> line.standing() != Standing.BOOKED);
    }
}
