// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// Something about an invoice that a person should look at before filing; it never stops them.
///
/// @param code stable, such as `not-yet-due`; its words are `claim.warning.<code>`
/// @param filling what fills the words: texts, days and [Amount]s
public record Warning(String code, List<Object> filling) {
    public Warning {
        filling = List.copyOf(filling);
    }

    /// An amount of an invoice, to be written as its reader writes amounts.
    public record Amount(BigDecimal amount, Currency currency) {}

    static Warning of(String code, Object... filling) {
        return new Warning(code, List.of(filling));
    }
}
