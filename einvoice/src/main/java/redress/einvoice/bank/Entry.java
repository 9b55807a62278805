// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One movement on an account.
///
/// @param account the account that the statement is of, an IBAN where it has one
/// @param amount as written: positive for money that came in, negative for money that went out
/// @param currency an ISO 4217 code
/// @param booked the day of the booking
/// @param valued the day from which interest counts
/// @param counterparty who paid, or who was paid
/// @param counterpartyAccount their account
/// @param reference the creditor's reference, else the free text of the payment; empty where none
///   is
/// @param endToEndId what the payer called the payment
/// @param bankReference what the bank calls it
/// @param reversal whether it takes an earlier movement back
/// @param where the place in the file
public record Entry(
        @Nullable String account,
        BigDecimal amount,
        String currency,
        LocalDate booked,
        @Nullable LocalDate valued,
        @Nullable String counterparty,
        @Nullable String counterpartyAccount,
        String reference,
        @Nullable String endToEndId,
        @Nullable String bankReference,
        boolean reversal,
        String where) {
    /// Whether money came in.
    public boolean isCredit() {
        return amount.signum() > 0;
    }
}
