// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The plain values that may stand in the chained bytes for ever: none of them can carry a
/// sentence, a name, an address or a telephone number.
final class Datum {

    /// The rule, for whoever broke it.
    static final String RULE =
            "a day (2026-12-01), a whole number of at most 6 digits, an amount with its decimals"
                    + " (1190.00), a currency (EUR), a code (lower-case letters, digits and"
                    + " hyphens, at most 40), a plan (2026-12-01=500.00 2027-01-01=500.00), a"
                    + " UUID, a case reference or a SHA-256 in hex";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}\\.\\d{1,4}");
    private static final Pattern WHOLE_AMOUNT = Pattern.compile("-?\\d{1,15}");
    private static final Pattern CODE =
            Pattern.compile("(?=.{1,40}$)(?=.*[a-z])(?!.*\\d{7})[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,6}-\\d{4}-\\d{6,9}-\\d{2}");
    private static final int INSTALMENTS_MAX = 60;
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Datum() {}

    /// Whether a value is plain.
    ///
    /// @param currency that goes with it; one without decimals has whole amounts
    static boolean isPlain(String value, String currency) {
        return isNumber(value, currency)
                || isDay(value)
                || CURRENCIES.contains(value)
                || isCode(value)
                || UUID.matcher(value).matches()
                || SHA_256.matcher(value).matches()
                || (REFERENCE.matcher(value).matches() && Reference.isValid(value))
                || isPlan(value, currency);
    }

    /// Whether a value is a code such as `desk-must-know`.
    static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    private static boolean isNumber(String value, String currency) {
        return NUMBER.matcher(value).matches()
                || AMOUNT.matcher(value).matches()
                || (WHOLE_AMOUNT.matcher(value).matches() && hasNoDecimals(currency));
    }

    private static boolean hasNoDecimals(String currency) {
        return CURRENCIES.contains(currency)
                && Currency.getInstance(currency).getDefaultFractionDigits() == 0;
    }

    private static boolean isDay(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isPlan(String value, String currency) {
        String[] parts = value.split(" ", INSTALMENTS_MAX + 1);
        if (parts.length > INSTALMENTS_MAX) {
            return false;
        }
        for (String part : parts) {
            int cut = part.indexOf('=');
            if (cut < 0
                    || !isDay(part.substring(0, cut))
                    || !isNumber(part.substring(cut + 1), currency)) {
                return false;
            }
        }
        return true;
    }
}
