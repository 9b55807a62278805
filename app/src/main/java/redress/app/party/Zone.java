// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

/// How sure it is who a party is.
public enum Zone {
    /// It is the debtor that it stands with.
    LINK,
    /// A person has to look.
    REVIEW,
    /// It is none that is known; it stands with a debtor of its own.
    APART
}
