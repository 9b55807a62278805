// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import java.util.List;

/// The booked entries of a file, in its order; a file may hold several statements and accounts.
public record BankStatement(List<Entry> entries) {
    public BankStatement {
        entries = List.copyOf(entries);
    }
}
