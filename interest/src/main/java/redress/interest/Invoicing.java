// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of an invoice and its contract when the due date is looked for.
///
/// @param contractDate when the contract was made
/// @param issued the date on the invoice
/// @param received when the debtor received it
/// @param delivered when the goods or services were received, or accepted where the contract has an
///   acceptance procedure
/// @param agreedDay the due date that was agreed
/// @param agreedDays the days after the invoice date that were agreed
public record Invoicing(
        Debtor debtor,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate issued,
        @Nullable LocalDate received,
        @Nullable LocalDate delivered,
        @Nullable LocalDate agreedDay,
        @Nullable Integer agreedDays) {
    private static final int MOST_DAYS = 3_650;

    public Invoicing {
        requireDay("contract date", contractDate);
        requireDay("invoice date", issued);
        requireDay("day of receipt", received);
        requireDay("day of delivery", delivered);
        requireDay("agreed due date", agreedDay);
        if (agreedDays != null && (agreedDays < 0 || agreedDays > MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "agreed days (%d) must be between 0 and %d".formatted(agreedDays, MOST_DAYS));
        }
    }

    /// Nothing known yet but who owes.
    public static Invoicing to(Debtor debtor) {
        return new Invoicing(debtor, null, null, null, null, null, null);
    }

    public Invoicing withContractDate(LocalDate day) {
        return new Invoicing(debtor, day, issued, received, delivered, agreedDay, agreedDays);
    }

    public Invoicing issued(LocalDate day) {
        return new Invoicing(debtor, contractDate, day, received, delivered, agreedDay, agreedDays);
    }

    public Invoicing received(LocalDate day) {
        return new Invoicing(debtor, contractDate, issued, day, delivered, agreedDay, agreedDays);
    }

    public Invoicing delivered(LocalDate day) {
        return new Invoicing(debtor, contractDate, issued, received, day, agreedDay, agreedDays);
    }

    public Invoicing agreed(LocalDate day) {
        return new Invoicing(debtor, contractDate, issued, received, delivered, day, agreedDays);
    }

    public Invoicing agreedDays(int days) {
        return new Invoicing(debtor, contractDate, issued, received, delivered, agreedDay, days);
    }

    private static void requireDay(String what, @Nullable LocalDate day) {
        if (day != null) {
            Debt.requireDay(what, day);
        }
    }
}
