// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Amounts of one currency as a page shows them.
///
/// @param decimals how many digits an amount has after the point
public record Figures(String currency, int decimals) {
    private static final String[] STEPS = {"", " k", " M", " bn", " tn"};
    private static final int STEP = 1_000;

    /// In full, such as `1,234,567.89`.
    public String full(long minor) {
        String plain = BigDecimal.valueOf(minor, decimals).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : plain.substring(point);
        return String.format(Locale.ROOT, "%,d", Long.parseLong(whole)) + rest;
    }

    /// In full with the currency before it, held together.
    public String money(long minor) {
        return currency + '\u00A0' + full(minor);
    }

    /// In full with the currency before it, as a terminal shows it.
    public String typed(long minor) {
        return currency + ' ' + full(minor);
    }

    /// At most three digits and a unit, such as `1.23 M`.
    public String brief(long minor) {
        BigDecimal value = BigDecimal.valueOf(minor, decimals);
        int step = 0;
        while (step < STEPS.length - 1 && value.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
            value = value.movePointLeft(3);
            step++;
        }
        int digits = Math.max(0, 3 - (value.precision() - value.scale()));
        BigDecimal shown = value.setScale(Math.min(2, digits), RoundingMode.HALF_EVEN);
        BigDecimal brief = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return brief.toPlainString() + STEPS[step];
    }

    /// A share such as `4.4 %`.
    public static String percent(double share) {
        return String.format(
                Locale.ROOT, share < 0.1 ? "%.2f\u00A0%%" : "%.1f\u00A0%%", 100 * share);
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
