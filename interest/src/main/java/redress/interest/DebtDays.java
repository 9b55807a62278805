// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.Optional;

/// The days of one debt that pick the version of a changed rule.
///
/// @param accrualStart the first day of delay
record DebtDays(Debt debt, LocalDate accrualStart) {
    static DebtDays of(Debt debt) {
        return new DebtDays(debt, debt.due().plusDays(1));
    }

    /// The version of the rule for interest of this day; empty before the first version.
    <T> Optional<T> version(Dated<T> rule, LocalDate accrualDay) {
        return rule.on(key(rule.keyedOn(), accrualDay));
    }

    LocalDate key(KeyedOn keyedOn, LocalDate accrualDay) {
        return switch (keyedOn) {
            case CONTRACT_DATE -> contractDay();
            case DUE_DATE -> debt.due();
            case ACCRUAL_START -> accrualStart;
            case ACCRUAL_DAY -> accrualDay;
        };
    }

    /// Whether a contract date, had it been given, could have picked an older version.
    <T> boolean assumesContractDate(Dated<T> rule) {
        return rule.keyedOn() == KeyedOn.CONTRACT_DATE
                && debt.contractDate() == null
                && !rule.on(contractDay()).equals(rule.on(rule.firstDay()));
    }

    private LocalDate contractDay() {
        LocalDate day = debt.contractDate();
        return day == null ? debt.due() : day;
    }
}
