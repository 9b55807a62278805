// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.math.BigDecimal;
import redress.cli.table.Text;
import redress.money.Money;

/// A currency that is paid in, by its code, and how many digits its amounts have after the point.
record Tender(String code, int decimals, Text text) {

    /// The currency of this code.
    ///
    /// @throws IllegalArgumentException when it is none that is paid in
    static Tender of(Text code) {
        if (code.length() != 3) {
            throw new IllegalArgumentException(
                    "(%s) must be an ISO 4217 code in capitals, such as EUR"
                            .formatted(code.quote()));
        }
        return of(code.toString());
    }

    /// The currency of this code.
    static Tender of(String code) {
        int decimals = Money.currency(code).getDefaultFractionDigits();
        return new Tender(code, decimals, Text.of(code));
    }

    /// An amount with all its decimals and without the code.
    String plain(long minor) {
        return BigDecimal.valueOf(minor, decimals).toPlainString();
    }
}
