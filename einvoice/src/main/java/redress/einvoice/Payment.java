// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How to pay (BG-16).
///
/// @param meansCode BT-81, a code of UNTDID 4461 such as 58 for a SEPA credit transfer
/// @param remittance BT-83, the text to pay with
/// @param accounts BT-84, IBANs and other account numbers, as written
/// @param payee BT-59, the name of whoever is to be paid, where that is not the seller
public record Payment(
        @Nullable String meansCode,
        @Nullable String remittance,
        List<String> accounts,
        @Nullable String payee) {
    public Payment {
        accounts = List.copyOf(accounts);
    }
}
