// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One set of payment terms (BT-20), and what its structure or its words say.
///
/// @param text the words as written, empty where there are none
/// @param dueDate the date that its structure states
/// @param days the days to pay that its words name, counted from the issue date
/// @param discounts what may be deducted for paying early
/// @param interest the yearly interest agreed for paying late
public record PaymentTerm(
        String text,
        @Nullable LocalDate dueDate,
        @Nullable Integer days,
        List<Discount> discounts,
        @Nullable AgreedInterest interest) {
    public PaymentTerm {
        discounts = List.copyOf(discounts);
    }

    /// A discount for early payment (Skonto).
    ///
    /// @param percent of the amount due, or of `base` where one is named
    /// @param until the last day on which it may be taken; null where only days are named
    /// @param days counted from the issue date; null where only a date is named
    public record Discount(
            BigDecimal percent,
            @Nullable LocalDate until,
            @Nullable Integer days,
            @Nullable BigDecimal base) {}

    /// Interest agreed for paying late.
    ///
    /// @param percent a year
    /// @param words the part of the invoice that says so
    public record AgreedInterest(BigDecimal percent, String words) {}
}
