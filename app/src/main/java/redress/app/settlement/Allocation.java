// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import redress.money.Money;

/// Which payment pays for which instalment: payments in the order of their days fill the oldest
/// instalment first. What is left when all are full is paid too much.
///
/// @param shares in the order in which they were made
record Allocation(List<Share> shares, Money tooMuch) {

    private static final Comparator<Payment> OLDEST_FIRST =
            Comparator.comparing(Payment::day).thenComparingLong(Payment::seq);

    Allocation {
        shares = List.copyOf(shares);
    }

    /// A part of a payment that pays for an instalment.
    record Share(long payment, int instalment, LocalDate day, Money amount) {}

    /// Cost: payments and instalments are each walked once.
    static Allocation of(Plan plan, List<Payment> payments) {
        List<Share> shares = new ArrayList<>();
        Money zero = Money.zero(plan.total().currency());
        Money tooMuch = zero;
        int next = 0;
        Money missing = plan.instalments().getFirst().amount();
        for (Payment payment : payments.stream().sorted(OLDEST_FIRST).toList()) {
            Money left = payment.amount();
            while (left.isPositive() && next < plan.instalments().size()) {
                Money part = left.compareTo(missing) < 0 ? left : missing;
                shares.add(new Share(payment.seq(), next + 1, payment.day(), part));
                left = left.minus(part);
                missing = missing.minus(part);
                if (missing.isZero()) {
                    next++;
                    missing = next < plan.instalments().size() ? amount(plan, next) : zero;
                }
            }
            tooMuch = tooMuch.plus(left);
        }
        return new Allocation(shares, tooMuch);
    }

    private static Money amount(Plan plan, int index) {
        return plan.instalments().get(index).amount();
    }
}
