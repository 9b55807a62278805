// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import redress.money.Money;

/// Money that a bank statement shows as received.
///
/// @param day the day on which it was booked
/// @param payer the name of whoever paid; may be empty
/// @param text what they wrote for the receiver; may be empty
public record BankCredit(EntryKey key, LocalDate day, Money amount, String payer, String text) {
    public BankCredit {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "amount (%s) must be more than nothing".formatted(amount));
        }
    }

    @Override
    public String toString() {
        return "BankCredit[%s, %s]".formatted(day, amount);
    }
}
