// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// The day of a debt that decides which version of a changed rule holds for it.
public enum KeyedOn {
    /// The day of the contract; where it is not known, the due date stands in and the answer says
    /// so.
    CONTRACT_DATE,
    /// The due date.
    DUE_DATE,
    /// The first day on which interest runs.
    ACCRUAL_START,
    /// Each day of delay by itself: a change reaches debts that are already late.
    ACCRUAL_DAY
}
