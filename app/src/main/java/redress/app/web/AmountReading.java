// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one amount is read, without its sign.
///
/// @param digits decimals of the currency
record AmountReading(Locale language, int digits, boolean negative) {

    static final int LONGEST = 24;
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,2}))?");
    private static final Pattern ONE_MARK = Pattern.compile("(\\d{1,3})([.,])(\\d{3})");
    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}([., '’])\\d{3}(?:\\2\\d{3})*)(?:([.,])(\\d{1,2}))?");

    TypedAmount of(String number) {
        Matcher one = ONE_MARK.matcher(number);
        if (one.matches() && one.group(2).charAt(0) == decimalMark()) {
            return decimalOrGroup(one.group(1), one.group(3));
        }
        Matcher plain = PLAIN.matcher(number);
        if (plain.matches()) {
            String fraction = plain.group(2);
            return read(fraction == null ? plain.group(1) : plain.group(1) + "." + fraction);
        }
        Matcher grouped = GROUPED.matcher(number);
        if (grouped.matches() && !grouped.group(2).equals(grouped.group(3))) {
            String whole = grouped.group(1).replaceAll("\\D", "");
            String fraction = grouped.group(4);
            return read(fraction == null ? whole : whole + "." + fraction);
        }
        return new TypedAmount.None();
    }

    private TypedAmount decimalOrGroup(String whole, String three) {
        BigDecimal decimal = new BigDecimal(whole + "." + three);
        if (digits >= three.length() || whole.startsWith("0")) {
            return read(decimal.toPlainString());
        }
        return new TypedAmount.Ambiguous(
                written(new BigDecimal(whole + three)),
                written(decimal.setScale(digits, RoundingMode.HALF_UP)));
    }

    private TypedAmount read(String number) {
        BigDecimal amount = new BigDecimal(number);
        return new TypedAmount.Read(negative ? amount.negate() : amount);
    }

    private String written(BigDecimal amount) {
        String plain = amount.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
        return (negative ? "-" : "") + plain.replace('.', decimalMark());
    }

    private char decimalMark() {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }
}
