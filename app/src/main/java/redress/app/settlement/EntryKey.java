// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import redress.money.Money;

/// The name of one entry of a bank statement, the same in every statement that shows it: a hash of
/// the account, the bank's own reference, the day, the amount, and a number that tells equal
/// entries without a reference apart.
///
/// @param hash SHA-256, in hex
public record EntryKey(String hash) {
    public EntryKey {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "entry (%s) must be a SHA-256 in hex".formatted(hash));
        }
    }

    /// The key of an entry.
    ///
    /// @param nth 1 for the first of several entries that agree in all else within one statement
    public static EntryKey of(
            String account, String bankReference, LocalDate day, Money amount, int nth) {
        String lines = "%s\n%s\n%s\n%s\n%d".formatted(account, bankReference, day, amount, nth);
        return new EntryKey(
                HexFormat.of().formatHex(Sha256.of(lines.getBytes(StandardCharsets.UTF_8))));
    }
}
