// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// When the reference rate of a debt is settled, and whether it moves afterwards.
public enum RateLock {
    /// The rate of the first day of delay, kept for the whole delay.
    FIXED_AT_DEFAULT,
    /// The rate of the day of payment, for the whole delay.
    FIXED_AT_PAYMENT,
    /// Read anew for each half of a calendar year.
    FLOATING_HALF_YEAR,
    /// Read anew at the start of each period after which interest is added to the principal.
    FLOATING_AT_REST,
    /// No reference rate: the law or the contract names the rate itself.
    FLAT
}
