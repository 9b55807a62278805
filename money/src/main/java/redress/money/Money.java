// SPDX-License-Identifier: Apache-2.0
package redress.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/// An exact amount of one currency, held as a whole number of its minor units (pence, cents; whole
/// yen).
///
/// Every operation is exact or refused: two currencies never mix and nothing overflows silently.
/// The order of amounts exists within one currency only.
public record Money(long minor, Currency currency) implements Comparable<Money> {
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_WHOLE_DIGITS = 19;
    private static final int MOST_SCALE = 1_000;

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(
                    "currency (%s) must be one that is paid in, with minor units or whole units"
                            .formatted(currency.getCurrencyCode()));
        }
    }

    /// The amount of `minor` minor units: 1250 and GBP make 12.50 GBP.
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    /// Exactly this amount; an amount with a fraction of a minor unit is refused.
    public static Money of(BigDecimal amount, Currency currency) {
        Money rounded = rounded(amount, currency, RoundingMode.DOWN);
        if (rounded.toDecimal().compareTo(amount) != 0) {
            throw new IllegalArgumentException(
                    "amount (%s) must have at most %d decimals in %s"
                            .formatted(
                                    quote(amount.toString()),
                                    currency.getDefaultFractionDigits(),
                                    currency.getCurrencyCode()));
        }
        return rounded;
    }

    /// This amount rounded to the minor unit of the currency.
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode mode) {
        int digits = zero(currency).digits();
        long wholeDigits = (long) amount.precision() - amount.scale();
        if (amount.scale() > MOST_SCALE || wholeDigits > MOST_WHOLE_DIGITS) {
            throw outOfRange(quote(amount.toString()), currency);
        }
        BigDecimal units = amount.setScale(digits, mode);
        if (units.unscaledValue().bitLength() >= Long.SIZE) {
            throw outOfRange(quote(amount.toString()), currency);
        }
        return new Money(units.unscaledValue().longValueExact(), currency);
    }

    /// Reads a plain decimal such as `1250.00` or `-3`, without exponent or grouping, and an ISO
    /// 4217 code such as `GBP`.
    public static Money parse(String amount, String currency) {
        if (!PLAIN_DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "amount (%s) must be a plain decimal such as 1250.00, with a point and no spaces"
                            .formatted(quote(amount)));
        }
        return of(new BigDecimal(amount), currency(currency));
    }

    /// The currency of an ISO 4217 code in capitals; codes that nobody pays in (XXX, XAU) are
    /// refused.
    public static Currency currency(String code) {
        try {
            return zero(Currency.getInstance(code)).currency();
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    "currency (%s) must be an ISO 4217 code that is paid in, such as GBP or EUR"
                            .formatted(quote(code)));
        }
    }

    /// Nothing, in this currency.
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// The amount as a decimal whose scale is the number of minor digits of the currency.
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minor, digits());
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        try {
            return new Money(Math.addExact(minor, other.minor), currency);
        } catch (ArithmeticException _) {
            throw outOfRange("%s + %s".formatted(this, other), currency);
        }
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        try {
            return new Money(Math.subtractExact(minor, other.minor), currency);
        } catch (ArithmeticException _) {
            throw outOfRange("%s - %s".formatted(this, other), currency);
        }
    }

    public Money times(long factor) {
        try {
            return new Money(Math.multiplyExact(minor, factor), currency);
        } catch (ArithmeticException _) {
            throw outOfRange("%s x %d".formatted(this, factor), currency);
        }
    }

    public Money negated() {
        return times(-1);
    }

    /// The amount in `parts` shares that add up to it again and differ by at most one minor unit,
    /// the larger first.
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts (%d) must be 1 or more".formatted(parts));
        }
        long share = minor / parts;
        long larger = Math.abs(minor % parts);
        List<Money> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            shares.add(new Money(share + (i < larger ? Long.signum(minor) : 0), currency));
        }
        return List.copyOf(shares);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /// Orders amounts of one currency; two currencies have no order and are refused.
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    /// The amount with all its decimals and the code: `10000.00 GBP`.
    @Override
    public String toString() {
        return toDecimal().toPlainString() + ' ' + currency.getCurrencyCode();
    }

    private int digits() {
        return currency.getDefaultFractionDigits();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "other (%s) must be in %s".formatted(other, currency.getCurrencyCode()));
        }
    }

    private static IllegalArgumentException outOfRange(String amount, Currency currency) {
        return new IllegalArgumentException(
                "amount (%s) must fit in 64 bits of %s minor units"
                        .formatted(amount, currency.getCurrencyCode()));
    }

    private static String quote(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    }
}
