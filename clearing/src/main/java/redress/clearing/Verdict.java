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
    /// @param at the number of the debt or firm
    /// @param value the value that breaks the rule
    record Refused(Subject subject, int at, long value, Rule rule) implements Verdict {}

    /// What a finding is about.
    enum Subject {
        DEBT,
        FIRM
    }

    /// The rules of a plan and its certificate.
    enum Rule {
        /// An amount set off is not negative.
        NOT_NEGATIVE,
        /// An amount set off is at most what is owed and may be given up.
        NOT_ABOVE_DEBT,
        /// A firm gives up as much as it is relieved of; the value is what it gives up too much.
        BALANCED,
        /// A firm gives up at most its limit.
        NOT_ABOVE_LIMIT,
        /// The multiplier of a limit is not negative.
        MULTIPLIER_NOT_NEGATIVE,
        /// A limit that has a multiplier is used up; the value is what is left of it.
        LIMIT_USED_UP,
        /// A debt of positive reduced gain, the value, is set off as far as it may be.
        FULL_WHERE_GAINING,
        /// A debt of negative reduced gain, the value, is not set off.
        EMPTY_WHERE_LOSING
    }
}
