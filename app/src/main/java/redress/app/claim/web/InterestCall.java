// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redress.app.claim.InstalledLaws;
import redress.app.web.Fault;
import redress.app.web.Refusal;
import redress.interest.DayCount;
import redress.interest.Debt;
import redress.interest.MoneyRounding;
import redress.interest.Payment;
import redress.interest.Regime;
import redress.money.Money;

/// A question about interest, as it was sent; every value is a string.
///
/// @param due the last day for payment
/// @param paid the day of payment, or the day to count to
/// @param contractDate where an older contract keeps an older rule
/// @param agreedRate percent a year that the contract names
/// @param rounding `end`, `daily` or `daily-10`, where the law leaves a choice
/// @param dayCount `act/365` or `act/act`, where the law leaves a choice
record InterestCall(
        @Nullable String regime,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String due,
        @Nullable String paid,
        @Nullable String contractDate,
        @Nullable String agreedRate,
        @Nullable String rounding,
        @Nullable String dayCount,
        @Nullable List<@Nullable Paid> payments) {

    private static final int LONGEST = 60;
    private static final int MOST_PAYMENTS = 200;

    /// A part payment; its day still bears interest on the old sum.
    record Paid(@Nullable String day, @Nullable String amount) {}

    /// A question that can be answered.
    ///
    /// @param payments for whatever the law says
    record Checked(Regime law, Debt debt, List<Payment> payments, LocalDate paid) {}

    /// The question, or a [Refusal] that names every field at fault.
    Checked check() {
        Reader read = new Reader();
        Regime law = law(read);
        Money sum = read.value("amount", amount, text -> Money.parse(text, given(currency)));
        LocalDate last = read.value("due", due, LocalDate::parse);
        LocalDate end = read.value("paid", paid, LocalDate::parse);
        LocalDate contract = read.optional("contractDate", contractDate, LocalDate::parse);
        BigDecimal agreed = read.optional("agreedRate", agreedRate, InterestCall::percent);
        List<Payment> paidSoFar = sum == null ? List.of() : paid(read, given(currency));
        if (law == null || sum == null || last == null || end == null || read.failed()) {
            throw Refusal.invalid(read.faults);
        }
        Debt debt = new Debt(sum, last, contract, agreed, null, List.of());
        return new Checked(law, debt, paidSoFar, end);
    }

    private @Nullable Regime law(Reader read) {
        Regime named = read.value("regime", regime, InstalledLaws.regimes()::get);
        if (named == null) {
            return null;
        }
        Regime counted =
                read.optional("dayCount", dayCount, c -> named.withDayCount(DayCount.parse(c)));
        Regime law = counted == null ? named : counted;
        Regime rounded =
                read.optional("rounding", rounding, c -> law.withRounding(MoneyRounding.parse(c)));
        return rounded == null ? law : rounded;
    }

    private List<Payment> paid(Reader read, String code) {
        List<@Nullable Paid> given = payments == null ? List.of() : payments;
        if (given.size() > MOST_PAYMENTS) {
            read.fault("payments", "At most %d payments are taken.".formatted(MOST_PAYMENTS));
            return List.of();
        }
        List<Payment> parts = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            String field = "payments[%d].".formatted(at);
            Paid part = given.get(at) == null ? new Paid(null, null) : given.get(at);
            LocalDate day = read.value(field + "day", part.day(), LocalDate::parse);
            Money sum = read.value(field + "amount", part.amount(), t -> Money.parse(t, code));
            if (day != null && sum != null) {
                parts.add(Payment.of(day, sum));
            }
        }
        return parts;
    }

    /// The field in which a fact is given: `contract date` is `contractDate`.
    static String field(String fact) {
        StringBuilder field = new StringBuilder();
        for (String word : fact.split(" ", -1)) {
            field.append(
                    field.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }

    private static BigDecimal percent(String text) {
        if (!text.matches("\\d{1,4}(\\.\\d{1,10})?")) {
            throw new IllegalArgumentException(
                    "(%s) must be a percentage a year such as 11.5".formatted(text));
        }
        return new BigDecimal(text);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Reads value by value and remembers what could not be read.
    private static final class Reader {

        private final List<Fault> faults = new ArrayList<>();

        boolean failed() {
            return !faults.isEmpty();
        }

        void fault(String field, String text) {
            faults.add(new Fault(field, text));
        }

        <T> @Nullable T value(String field, @Nullable String text, Function<String, T> reading) {
            if (text == null || text.isBlank()) {
                fault(field, "%s is missing.".formatted(field));
                return null;
            }
            return optional(field, text, reading);
        }

        <T> @Nullable T optional(String field, @Nullable String text, Function<String, T> reading) {
            if (text == null) {
                return null;
            }
            if (text.length() > LONGEST) {
                fault(field, "%s must have at most %d characters.".formatted(field, LONGEST));
                return null;
            }
            try {
                return reading.apply(text);
            } catch (DateTimeException notADay) {
                fault(field, "%s (%s) must be a day such as 2026-01-31.".formatted(field, text));
            } catch (IllegalArgumentException wrong) {
                fault(field, String.valueOf(wrong.getMessage()));
            }
            return null;
        }
    }
}
