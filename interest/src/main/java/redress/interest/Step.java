// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import redress.money.DateRange;
import redress.money.Money;

/// A stretch of delay with one principal and one rate.
///
/// @param days its days, half-open
/// @param principal what was open of the debt
/// @param base the principal with the interest that had joined it; equal to it for simple interest
/// @param yearDays the parts of the year that a day is one of: 365, 366, 360; for a whole month of
///   a monthly rest twelve times its days
/// @param interest the interest of the stretch before the final rounding
public record Step(
        DateRange days,
        Money principal,
        BigDecimal base,
        YearlyRate rate,
        int yearDays,
        BigDecimal interest) {
    private static final int SHOWN = 4;

    /// The sum as one reads it: `10000.00 × 13.25 % × 122 / 365 = 442.8767`.
    public String formula() {
        return "%s × %s %% × %d / %d = %s"
                .formatted(
                        shown(base),
                        rate.percent().stripTrailingZeros().toPlainString(),
                        days.days(),
                        yearDays,
                        interest.setScale(SHOWN, RoundingMode.HALF_UP).toPlainString());
    }

    private String shown(BigDecimal amount) {
        return amount.setScale(Math.min(amount.scale(), SHOWN), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
