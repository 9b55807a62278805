// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import redress.money.Money;

/// One payment that was promised.
///
/// @param number from 1, in the order of the due days
/// @param due the last day on which it is in time
public record Instalment(int number, LocalDate due, Money amount) {
    public Instalment {
        if (number < 1) {
            throw new IllegalArgumentException("number (%d) must be 1 or more".formatted(number));
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "amount (%s) of instalment %d must be more than nothing"
                            .formatted(amount, number));
        }
    }
}
