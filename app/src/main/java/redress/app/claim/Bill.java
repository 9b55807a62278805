// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One invoice of a draft, as it was read or typed; what is not known is null or empty.
///
/// @param due the last day for payment, where the file or a person says it; see [DueDay]
/// @param currency ISO 4217, as written
/// @param total with value-added tax; negative for a credit note
/// @param open what was to be paid when the invoice was written; negative for a credit note
/// @param payments what was paid since
/// @param claimed whether it is part of the claim
public record Bill(
        UUID id,
        Paper paper,
        String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate delivered,
        @Nullable LocalDate due,
        String currency,
        @Nullable BigDecimal total,
        @Nullable BigDecimal open,
        List<Payment> payments,
        boolean claimed,
        Origins origins) {

    public Bill {
        payments = List.copyOf(payments);
    }

    /// An invoice of which nothing is known yet.
    static Bill blank() {
        return new Bill(
                UUID.randomUUID(),
                Paper.none(),
                "",
                null,
                null,
                null,
                "",
                null,
                null,
                List.of(),
                true,
                Origins.NONE);
    }

    Bill withClaimed(boolean now) {
        return new Bill(
                id, paper, number, issued, delivered, due, currency, total, open, payments, now,
                origins);
    }

    Bill withPayments(List<Payment> all) {
        return new Bill(
                id, paper, number, issued, delivered, due, currency, total, open, all, claimed,
                origins);
    }

    @Override
    public String toString() {
        return "Bill[" + id + "]";
    }
}
