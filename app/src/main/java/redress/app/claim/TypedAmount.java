// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount as people type it: `1842.5`, `1.842,50`, `1 842,50`.
///
/// The last point or comma followed by one or two digits is the decimal one; others group thousands
/// and must stand where they do. `1,842` is read as a thousand and more.
final class TypedAmount {

    private static final int LONGEST = 24;
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3}(?:([., '’])\\d{3})(?:\\2\\d{3})*)(?:([.,])(\\d{1,2}))?");

    private TypedAmount() {}

    /// The amount; empty where the text is none or could be two.
    static Optional<BigDecimal> parse(String text) {
        String clean = text.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        boolean negative = clean.startsWith("-") || clean.startsWith("−");
        String digits = negative ? clean.substring(1).strip() : clean;
        return digits.length() > LONGEST
                ? Optional.empty()
                : unsigned(digits).map(amount -> negative ? amount.negate() : amount);
    }

    private static Optional<BigDecimal> unsigned(String digits) {
        Matcher plain = PLAIN.matcher(digits);
        if (plain.matches()) {
            return Optional.of(decimal(plain.group(1), plain.group(2)));
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches() && !grouped.group(2).equals(grouped.group(3))) {
            String whole = grouped.group(1).replaceAll("\\D", "");
            return Optional.of(decimal(whole, grouped.group(4)));
        }
        return Optional.empty();
    }

    private static BigDecimal decimal(
            String whole, @org.jspecify.annotations.Nullable String fraction) {
        return new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    }
}
