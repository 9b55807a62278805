// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import redress.app.casefile.Act;
import redress.app.web.TypedAmount;
import redress.money.Money;

/// The fields of a form, read one by one; what cannot be read is a [WrongEntry].
///
/// @param language of the page, in which amounts are written
record Entered(Map<String, String> fields, Locale language) {

    private static final int TEXT_MAX = 10_000;
    private static final int LONGEST_QUOTE = 40;

    String text(String name) {
        String given = fields.getOrDefault(name, "").strip();
        if (given.length() > TEXT_MAX) {
            throw new WrongEntry(name, "settlement.wrong.long", TEXT_MAX);
        }
        return given;
    }

    /// What somebody wrote in their own words, for the event.
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        if (!text("text").isEmpty()) {
            texts.put("text", text("text"));
        }
        return texts;
    }

    Money money(String name, Currency currency) {
        String given = text(name);
        if (given.isEmpty()) {
            throw new WrongEntry(name, "settlement.wrong.amount.missing");
        }
        int digits = currency.getDefaultFractionDigits();
        return switch (TypedAmount.of(given, language, digits)) {
            case TypedAmount.Read(BigDecimal amount) -> exact(name, amount, currency);
            case TypedAmount.Ambiguous(String grouped, String decimal) ->
                    throw new WrongEntry(
                            name, TypedAmount.AMBIGUOUS, quoted(given), grouped, decimal);
            case TypedAmount.None _ -> throw new WrongEntry(name, TypedAmount.NONE, quoted(given));
        };
    }

    LocalDate day(String name) {
        String given = text(name);
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException _) {
            throw new WrongEntry(name, "settlement.wrong.day", quoted(given));
        }
    }

    /// A whole number within bounds.
    int number(String name, int least, int most) {
        String given = text(name);
        int number = given.matches("\\d{1,4}") ? Integer.parseInt(given) : least - 1;
        if (number < least || number > most) {
            throw new WrongEntry(name, "settlement.wrong.number", quoted(given), least, most);
        }
        return number;
    }

    /// The version of the case that the form was made from.
    long version() {
        String given = text("version");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : Act.ANY;
    }

    private static Money exact(String name, BigDecimal amount, Currency currency) {
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new WrongEntry(name, TypedAmount.NONE, amount.toPlainString());
        }
        return Money.of(amount, currency);
    }

    private static String quoted(String given) {
        return given.length() <= LONGEST_QUOTE ? given : given.substring(0, LONGEST_QUOTE) + "…";
    }
}
