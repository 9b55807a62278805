// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Where, on the way from rate and days to an amount, money is rounded (half up).
public enum MoneyRounding {
    /// Once, at the end.
    AT_THE_END("end"),
    /// The interest of one day to the minor unit first, then times the days.
    DAILY("daily"),
    /// The interest of one day to ten decimals first, then times the days.
    DAILY_TO_TEN_DECIMALS("daily-10");

    private static final int EXACT = 20;
    private static final int TEN = 10;

    private final String code;

    MoneyRounding(String code) {
        this.code = code;
    }

    /// Its short name: `end`, `daily`, `daily-10`.
    public String code() {
        return code;
    }

    /// Reads the short name.
    public static MoneyRounding parse(String code) {
        for (MoneyRounding rounding : values()) {
            if (rounding.code.equals(code)) {
                return rounding;
            }
        }
        throw new IllegalArgumentException(
                "rounding (%s) must be end, daily or daily-10".formatted(code));
    }

    /// The interest on `base` at `percent` a year for `days` parts of a year of `yearDays`.
    BigDecimal interest(
            BigDecimal base, BigDecimal percent, long days, int yearDays, int minorDigits) {
        BigDecimal yearly = base.multiply(percent);
        BigDecimal parts = BigDecimal.valueOf(100L * yearDays);
        BigDecimal count = BigDecimal.valueOf(days);
        return switch (this) {
            case AT_THE_END -> yearly.multiply(count).divide(parts, EXACT, RoundingMode.HALF_EVEN);
            case DAILY -> yearly.divide(parts, minorDigits, RoundingMode.HALF_UP).multiply(count);
            case DAILY_TO_TEN_DECIMALS ->
                    yearly.divide(parts, TEN, RoundingMode.HALF_UP).multiply(count);
        };
    }
}
