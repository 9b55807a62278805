// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;

/// The halves of a calendar year.
final class HalfYears {
    private static final int MONTHS = 6;

    private HalfYears() {}

    static LocalDate firstDay(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    static LocalDate lastDay(LocalDate day) {
        return firstDay(day).plusMonths(MONTHS).minusDays(1);
    }
}
