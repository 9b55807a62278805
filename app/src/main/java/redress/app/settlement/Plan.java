// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import redress.money.Money;

/// Instalments in one currency, each due on a later day than the one before.
///
/// Its text form, as it stands in events, is `2026-12-01=500.00 2027-01-01=500.00`.
public record Plan(List<Instalment> instalments) {

    /// So many instalments at most.
    public static final int MOST = 60;

    public Plan {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty() || instalments.size() > MOST) {
            throw new IllegalArgumentException(
                    "a plan of %d instalments must have 1 to %d"
                            .formatted(instalments.size(), MOST));
        }
        for (int i = 1; i < instalments.size(); i++) {
            if (!instalments.get(i).due().isAfter(instalments.get(i - 1).due())) {
                throw new IllegalArgumentException(
                        "instalment %d (%s) must be due after instalment %d (%s)"
                                .formatted(
                                        i + 1,
                                        instalments.get(i).due(),
                                        i,
                                        instalments.get(i - 1).due()));
            }
        }
        total(instalments);
    }

    /// Instalments as equal as the currency allows; the last one takes the rest. Fewer than asked
    /// for where the sum has fewer minor units.
    public static Plan even(Money sum, int count, LocalDate first, Interval interval) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count (%d) must be 1 to %d".formatted(count, MOST));
        }
        int parts = (int) Math.min(count, sum.minor());
        Money share = Money.ofMinor(sum.minor() / Math.max(parts, 1), sum.currency());
        List<Instalment> made = new ArrayList<>();
        for (int i = 0; i < parts - 1; i++) {
            made.add(new Instalment(i + 1, interval.after(first, i), share));
        }
        Money rest = sum.minus(share.times(Math.max(parts - 1, 0)));
        made.add(new Instalment(made.size() + 1, interval.after(first, made.size()), rest));
        return new Plan(made);
    }

    /// Instalments from days and amounts in the same order.
    public static Plan of(List<LocalDate> days, List<Money> amounts) {
        if (days.size() != amounts.size()) {
            throw new IllegalArgumentException(
                    "%d days must come with as many amounts, not %d"
                            .formatted(days.size(), amounts.size()));
        }
        List<Instalment> made = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            made.add(new Instalment(i + 1, days.get(i), amounts.get(i)));
        }
        return new Plan(made);
    }

    /// Reads the text form.
    public static Plan parse(String text, Currency currency) {
        List<LocalDate> days = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (String part : text.split(" ", MOST + 1)) {
            int split = part.indexOf('=');
            if (split < 0) {
                throw new IllegalArgumentException(
                        "plan part (%s) must read like 2026-12-01=500.00"
                                .formatted(shortened(part)));
            }
            days.add(day(part.substring(0, split)));
            amounts.add(Money.parse(part.substring(split + 1), currency.getCurrencyCode()));
        }
        return of(days, amounts);
    }

    /// The text form.
    public String print() {
        return instalments.stream()
                .map(one -> one.due() + "=" + one.amount().toDecimal().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /// What all instalments add up to.
    public Money total() {
        return total(instalments);
    }

    /// The day on which the first instalment is due.
    public LocalDate first() {
        return instalments.getFirst().due();
    }

    /// The day on which the last instalment is due.
    public LocalDate last() {
        return instalments.getLast().due();
    }

    private static Money total(List<Instalment> instalments) {
        Money sum = Money.zero(instalments.getFirst().amount().currency());
        for (Instalment one : instalments) {
            sum = sum.plus(one.amount());
        }
        return sum;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "day (%s) must read like 2026-12-01".formatted(shortened(text)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
