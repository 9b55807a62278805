// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.Currency;
import java.util.Optional;
import redress.money.Money;

/// Currencies by the codes that people and files write.
final class Currencies {

    private Currencies() {}

    /// The currency of a code; empty where it is none that is paid in.
    static Optional<Currency> find(String code) {
        try {
            return Optional.of(Money.currency(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
