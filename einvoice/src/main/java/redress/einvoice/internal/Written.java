// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.einvoice.VisibleText;

/// Decimals and dates as invoices write them.
public final class Written {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d{1,20})");
    private static final Pattern ISO_DAY =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T[0-9:.]{1,20})?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern COMPACT_DAY =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{4,6})?");
    private static final int LONGEST_QUOTE = 60;

    private Written() {}

    /// A decimal of XML Schema: a sign, digits, one point; no grouping, no exponent, no comma.
    public static Optional<BigDecimal> decimal(String written) {
        return DECIMAL.matcher(written).matches()
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }

    /// A day: `2026-03-31` with or without time and zone, or `20260331` (UNTDID 2379 format 102).
    /// The zone is dropped: the day is the one that was written.
    public static Optional<LocalDate> date(String written, @Nullable String format) {
        Matcher day = ISO_DAY.matcher(written);
        if (!day.matches()) {
            day = COMPACT_DAY.matcher(written);
        }
        boolean otherFormat = format != null && format.startsWith("6");
        if (otherFormat || !day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The beginning of a value on one line, for a message.
    public static String quote(String written) {
        String line = VisibleText.of(written).replaceAll("\\s+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
