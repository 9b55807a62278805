// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.math.BigDecimal;
import java.util.Locale;

/// An amount as people type it: `1842.5`, `1.842,50`, `1 842,50`.
///
/// The last point or comma followed by one or two digits is the decimal one; others group thousands
/// and must stand where they do. One mark followed by three digits could be either: the mark that
/// groups in the language of the page groups (`1,842` in English, `1.842` in German), the decimal
/// one is refused with both readings, unless the currency has three decimals.
public sealed interface TypedAmount {

    /// The key of the sentence that shows both readings: filled with what was typed and the two.
    String AMBIGUOUS = "web.amount.ambiguous";

    /// The key of the sentence for what is no amount: filled with what was typed.
    String NONE = "web.amount.none";

    /// The one amount that it can be.
    record Read(BigDecimal value) implements TypedAmount {}

    /// It can be two amounts, each as it is written without doubt.
    record Ambiguous(String grouped, String decimal) implements TypedAmount {}

    /// It is no amount.
    record None() implements TypedAmount {}

    /// Reads what was typed on a page in a language, for a currency of so many decimals.
    static TypedAmount of(String text, Locale language, int digits) {
        String clean = text.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        boolean negative = clean.startsWith("-") || clean.startsWith("−");
        String number = negative ? clean.substring(1).strip() : clean;
        return number.length() > AmountReading.LONGEST
                ? new None()
                : new AmountReading(language, digits, negative).of(number);
    }
}
