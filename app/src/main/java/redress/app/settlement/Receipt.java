// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// Money that came in, as the claimant enters it or a bank statement shows it.
///
/// @param reference what the payer wrote; may be empty
/// @param entry the bank entry it stands on; null where it was entered by hand
public record Receipt(LocalDate day, Money amount, String reference, @Nullable EntryKey entry) {
    public Receipt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "amount (%s) must be more than nothing".formatted(amount));
        }
    }

    @Override
    public String toString() {
        return "Receipt[%s, %s]".formatted(day, amount);
    }
}
