// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a [Verifier] finds.
public sealed interface Verdict {

    /// The plan is in order and no plan gives up more.
    ///
    /// @param total what is given up, each debt times its priority
    record Optimal(long total) implements Verdict {}

    /// The plan is in order, but the certificate does not prove that no plan gives up more.
    ///
    /// @param atMost what the certificate proves that no plan exceeds, `Long.MAX_VALUE` when
    ///   nothing
    /// @param because the first thing in the way of the proof
    record Unproven(long total, long atMost, Refused because) implements Verdict {}

    /// The plan or the certificate breaks a rule.
    ///
    /// @param at the number of the debt, firm or sector; 0 for the fund
    /// @param value the value that breaks the rule
    record Refused(Subject subject, int at, long value, Rule rule) implements Verdict {}

    /// What a finding is about.
    enum Subject {
        DEBT,
        FIRM,
        SECTOR,
        FUND
    }

    /// The rules of a plan and its certificate.
    enum Rule {
        /// An amount set off is not negative.
        NOT_NEGATIVE,
        /// An amount set off is at most what is owed and may be given up.
        NOT_ABOVE_DEBT,
        /// An amount settled is at least what the set-off before the fund gave up.
        NOT_BELOW_SET_OFF,
        /// A firm gives up as much as it is relieved of, the value being what it gives up too much;
        /// with a fund, it pays no more than it receives.
        BALANCED,
        /// A firm, a sector or the fund gives or receives at most its limit.
        NOT_ABOVE_LIMIT,
        /// The multiplier of a limit is not negative.
        MULTIPLIER_NOT_NEGATIVE,
        /// A limit that has a multiplier is used up; the value is what is left of it.
        LIMIT_USED_UP,
        /// What has a positive margin gives up or receives all it may.
        FULL_WHERE_GAINING,
        /// What has a negative margin gives up or receives no more than it must.
        EMPTY_WHERE_LOSING,
        /// The price of a firm is not negative, and money stays only where it is 0.
        KEPT_WHERE_PRICE_IS_ZERO
    }
}
