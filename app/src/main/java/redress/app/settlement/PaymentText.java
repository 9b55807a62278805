// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// What stands in the details of the moves that record and correct a payment: `paid`, `currency`,
/// `day`, for a bank entry `entry`, for a correction `payment`.
///
/// @param corrects the payment that is corrected; null for a new one
record PaymentText(@Nullable Long corrects, LocalDate day, Money amount, @Nullable EntryKey entry) {

    static final String PAID = "paid";
    static final String CURRENCY = "currency";
    static final String DAY = "day";
    static final String ENTRY = "entry";
    static final String PAYMENT = "payment";

    static PaymentText parse(Map<String, String> details) {
        String corrects = details.getOrDefault(PAYMENT, "");
        if (!corrects.matches("\\d{0,18}")) {
            throw new IllegalArgumentException(
                    "payment (%s) must be the number of a payment".formatted(corrects));
        }
        Money amount =
                Money.parse(details.getOrDefault(PAID, ""), details.getOrDefault(CURRENCY, ""));
        if (corrects.isEmpty() ? !amount.isPositive() : amount.isNegative()) {
            throw new IllegalArgumentException(
                    "paid (%s) must be %s"
                            .formatted(
                                    amount,
                                    corrects.isEmpty() ? "more than nothing" : "nothing or more"));
        }
        return new PaymentText(
                corrects.isEmpty() ? null : Long.valueOf(corrects),
                day(details.getOrDefault(DAY, "")),
                amount,
                Optional.ofNullable(details.get(ENTRY)).map(EntryKey::new).orElse(null));
    }

    Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put(PAID, amount.toDecimal().toPlainString());
        details.put(CURRENCY, amount.currency().getCurrencyCode());
        details.put(DAY, day.toString());
        if (entry != null) {
            details.put(ENTRY, entry.hash());
        }
        if (corrects != null) {
            details.put(PAYMENT, corrects.toString());
        }
        return details;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "day (%s) must read like 2026-12-01".formatted(text));
        }
    }
}
