// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invoice refers to.
///
/// @param buyerReference BT-10, in Germany the Leitweg-ID of a public buyer
/// @param contract BT-12
/// @param purchaseOrder BT-13
/// @param preceding BG-3: the invoices that it corrects, credits or completes
public record References(
        @Nullable String buyerReference,
        @Nullable String contract,
        @Nullable String purchaseOrder,
        List<Preceding> preceding) {
    public References {
        preceding = List.copyOf(preceding);
    }

    /// An earlier invoice: its number (BT-25) and issue date (BT-26).
    public record Preceding(String number, @Nullable LocalDate issueDate) {}
}
