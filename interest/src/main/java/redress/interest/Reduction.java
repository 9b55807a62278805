// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import redress.money.Money;

/// A payment or a credit note that makes a debt smaller. Its day still bears interest on the old
/// sum.
public record Reduction(LocalDate day, Money amount) {
    public Reduction {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "reduction (%s) must be more than zero".formatted(amount));
        }
    }
}
