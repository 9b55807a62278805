// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import redress.money.Money;

/// Money that the claimant has received.
///
/// @param seq the number of the event that recorded it, which is also its name within the case
/// @param day the day on which it arrived
/// @param amount as it stands after corrections; nothing where it was taken back
public record Payment(long seq, LocalDate day, Money amount) {
    public Payment {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "amount (%s) of payment %d must not be negative".formatted(amount, seq));
        }
    }
}
