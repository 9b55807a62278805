// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import redress.money.Money;

/// What an account comes to on a day, bill by bill, or why that cannot be said.
public sealed interface Statement {
    /// The account on that day, interest of the day included.
    ///
    /// @param lines the undisputed parts of the bills by due date, then the disputed ones
    /// @param shares what each payment paid, in the order in which they were booked
    /// @param surplus what was received above all that is owed or will fall due
    /// @param status the weakest status of any rule or rate that was used
    /// @param caveats sentences that must be shown with the sums
    record Drawn(
            LocalDate day,
            List<Line> lines,
            List<Share> shares,
            Money surplus,
            Status status,
            List<String> caveats)
            implements Statement {
        public Drawn {
            lines = List.copyOf(lines);
            shares = List.copyOf(shares);
            caveats = List.copyOf(caveats);
        }

        static Drawn of(LocalDate day, List<Line> lines, List<Share> shares, Money surplus) {
            Status status = Status.VERIFIED;
            Set<String> caveats = new LinkedHashSet<>();
            for (Line line : lines) {
                if (line.answer() instanceof Assessment.Owed owed) {
                    status = status.or(owed.status());
                    caveats.addAll(owed.caveats());
                }
            }
            for (Share share : shares) {
                status = status.or(share.order().status());
                if (share.order().status() == Status.RECALL) {
                    caveats.add(
                            "Payments are booked in an order that was not read in a text: check it (%s)."
                                    .formatted(share.order().citation()));
                }
            }
            return new Drawn(day, lines, shares, surplus, status, new ArrayList<>(caveats));
        }

        /// Overdue principal that is still open, disputed parts included.
        public Money principal() {
            return sum(Line::overdue);
        }

        /// Interest that is still open.
        public Money interest() {
            return sum(Line::interest);
        }

        /// Fixed sums that are still open.
        public Money costs() {
            return sum(Line::costs);
        }

        /// What one further day of delay adds.
        public Money perDay() {
            return sum(Line::perDay);
        }

        /// All that is overdue and open.
        public Money total() {
            return principal().plus(interest()).plus(costs());
        }

        /// The part of the total that the debtor disputes.
        public Money disputed() {
            return sum(line -> line.disputed() ? line.total() : surplus.minus(surplus));
        }

        private Money sum(Function<Line, Money> amount) {
            Money sum = Money.zero(surplus.currency());
            for (Line line : lines) {
                sum = sum.plus(amount.apply(line));
            }
            return sum;
        }
    }

    /// A law has no answer for one of the bills, so payments cannot be booked either.
    ///
    /// @param reason any assessment but one with a sum
    record Undrawn(String bill, Assessment reason) implements Statement {}

    /// One bill, or the disputed or undisputed part of one.
    ///
    /// @param answer what the law adds, before payments on interest and costs are taken off; or
    ///   that the bill is not late or was paid in time
    /// @param principal what is open of the principal, late or not
    /// @param interest what is open of the interest
    /// @param costs what is open of the fixed sum
    record Line(
            String bill,
            boolean disputed,
            Assessment answer,
            Money principal,
            Money interest,
            Money costs,
            Money perDay) {
        /// Principal that is open and late.
        public Money overdue() {
            return answer instanceof Assessment.Owed ? principal : Money.zero(principal.currency());
        }

        /// All that is open and late.
        public Money total() {
            return overdue().plus(interest).plus(costs);
        }
    }

    /// What one payment paid of one bill.
    ///
    /// @param order the article that says what is paid first
    record Share(
            Payment payment,
            String bill,
            boolean disputed,
            Money costs,
            Money interest,
            Money principal,
            Source order) {
        public Money total() {
            return costs.plus(interest).plus(principal);
        }
    }
}
