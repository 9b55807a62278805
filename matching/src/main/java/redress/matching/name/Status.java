// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

/// What is said with a name about the end of its party.
public enum Status {
    /// It is being wound up.
    LIQUIDATION,
    /// An administrator or receiver runs it.
    ADMINISTRATION,
    /// A court has declared it insolvent.
    INSOLVENCY,
    /// It is no longer there.
    DISSOLVED
}
