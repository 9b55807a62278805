// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// Money that the creditor received. Its day still bears interest on the old sum.
///
/// @param bill the id of the bill that the payer named; null where none was named
public record Payment(LocalDate day, Money amount, @Nullable String bill) {
    public Payment {
        Debt.requireDay("day of payment", day);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "payment (%s) must be more than zero".formatted(amount));
        }
    }

    /// Money for whatever the law says.
    public static Payment of(LocalDate day, Money amount) {
        return new Payment(day, amount, null);
    }

    /// This money for one bill, as the payer said.
    public Payment on(String id) {
        return new Payment(day, amount, id);
    }
}
