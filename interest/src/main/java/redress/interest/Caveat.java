// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// A sentence that must go with the answer, because the law or the courts leave something open.
public record Caveat(When when, String sentence) {
    /// The answers that it belongs to.
    public enum When {
        ALWAYS,
        /// The reference rate changed while interest ran at a rate that is locked.
        LOCKED_RATE_DIFFERS,
        /// The amount includes a fixed sum.
        FIXED_SUM
    }
}
