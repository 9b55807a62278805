// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// Why a debt, or every debt of a firm, stays out of a clearing.
public enum Exclusion {
    /// The debtor contests it.
    DISPUTED,
    /// The claim was assigned or pledged to somebody who is not in the graph.
    ASSIGNED,
    /// The law of insolvency bars the set-off.
    INSOLVENT,
    /// The firm did not agree to take part.
    OPTED_OUT
}
