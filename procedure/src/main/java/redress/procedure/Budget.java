// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// A number of days of one kind.
public record Budget(int days, Kind kind) {
    /// The most days that a budget may have: ten years of calendar days.
    public static final int MOST_DAYS = 3_660;

    public Budget {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "days (%d) must be between 1 and %d".formatted(days, MOST_DAYS));
        }
    }

    /// Which days count: those on which the authorities work, or all of them.
    public enum Kind {
        WORKING,
        CALENDAR
    }

    /// The budget in words: `10 working days`.
    @Override
    public String toString() {
        return Days.number(days, kind == Kind.WORKING ? "working day" : "calendar day");
    }
}
