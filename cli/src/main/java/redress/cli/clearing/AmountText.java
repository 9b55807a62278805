// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import redress.cli.table.Text;

/// Reads amounts as people write them, such as `1250.00`, into minor units: exact or refused.
final class AmountText {
    private static final String NOT_PLAIN =
            "must be a plain decimal such as 1250.00, with a point and no spaces";

    private AmountText() {}

    /// The minor units of an amount that is more than zero.
    ///
    /// @throws IllegalArgumentException when it is no plain decimal, zero or negative, finer than
    ///   the minor unit or too large for 64 bits
    static long positive(Text text, Tender tender) {
        long minor = isNegative(text) ? 0 : notNegative(text, tender);
        if (minor == 0) {
            throw wrong(text, "must be more than zero");
        }
        return minor;
    }

    /// The minor units of an amount of zero or more; a refusal names the column.
    static long notNegative(String column, Text text, Tender tender) {
        try {
            return notNegative(text, tender);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(column + " " + wrong.getMessage(), wrong);
        }
    }

    /// The minor units of an amount of zero or more.
    static long notNegative(Text text, Tender tender) {
        int point = point(text);
        int decimals = text.length() - 1 - point;
        int end = point + 1 + Math.min(decimals, tender.decimals());
        long minor = digits(0, text, 0, point, tender);
        minor = digits(minor, text, point + 1, end, tender);
        for (int i = end; i < text.length(); i++) {
            if (text.at(i) != '0') {
                throw wrong(
                        text,
                        "must have at most %d decimals in %s"
                                .formatted(tender.decimals(), tender.code()));
            }
        }
        for (int i = Math.max(0, decimals); i < tender.decimals(); i++) {
            minor = shifted(minor, 0, text, tender);
        }
        return minor;
    }

    /// The place of the point, or the end; everything else is a digit.
    private static int point(Text text) {
        int length = text.length();
        if (isNegative(text)) {
            throw wrong(text, "must not be negative");
        }
        int point = length;
        for (int i = 0; i < length; i++) {
            boolean inside = i > 0 && i + 1 < length;
            if (text.at(i) == '.' && point == length && inside) {
                point = i;
            } else if (!isDigit(text.at(i))) {
                throw wrong(text, NOT_PLAIN);
            }
        }
        if (length == 0) {
            throw wrong(text, NOT_PLAIN);
        }
        return point;
    }

    private static long digits(long minor, Text text, int from, int end, Tender tender) {
        long sum = minor;
        for (int i = from; i < end; i++) {
            sum = shifted(sum, text.at(i) - '0', text, tender);
        }
        return sum;
    }

    private static long shifted(long minor, int digit, Text text, Tender tender) {
        if (minor > (Long.MAX_VALUE - digit) / 10) {
            throw wrong(text, "must fit in 64 bits of %s minor units".formatted(tender.code()));
        }
        return 10 * minor + digit;
    }

    private static boolean isNegative(Text text) {
        return text.length() > 1 && text.at(0) == '-' && isDigit(text.at(1));
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }

    private static IllegalArgumentException wrong(Text text, String rule) {
        return new IllegalArgumentException("(%s) %s".formatted(text.quote(), rule));
    }
}
