// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import redress.money.Money;

/// Bank statements that were read and are being looked at, as they are kept sealed meanwhile.
///
/// @param person whose statements they are; nobody else opens them
/// @param about the reference number of the case from which they were handed in; may be empty
/// @param returned what the bank took back
/// @param cut how many credits there were beyond those that are kept
record StatementDraft(
        UUID person,
        String about,
        List<Credit> credits,
        List<Returned> returned,
        List<StatementFile> files,
        int cut) {

    StatementDraft {
        credits = List.copyOf(credits);
        returned = List.copyOf(returned);
        files = List.copyOf(files);
    }

    /// Money that came in.
    record Credit(
            String entry,
            LocalDate day,
            BigDecimal amount,
            String currency,
            String payer,
            String text) {

        static Credit of(BankCredit credit) {
            return new Credit(
                    credit.key().hash(),
                    credit.day(),
                    credit.amount().toDecimal(),
                    credit.amount().currency().getCurrencyCode(),
                    credit.payer(),
                    credit.text());
        }

        BankCredit toBankCredit() {
            return new BankCredit(
                    new EntryKey(entry),
                    day,
                    Money.of(amount, Money.currency(currency)),
                    payer,
                    text);
        }
    }

    /// Money that the bank took back, a direct debit that bounced perhaps.
    record Returned(LocalDate day, BigDecimal amount, String currency, String payer, String text) {}

    @Override
    public String toString() {
        return "StatementDraft[%d credits]".formatted(credits.size());
    }
}
