// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

/// Who a route is open to.
public enum Audience {
    /// Everybody, signed in or not.
    ANYONE,
    /// Everybody who has signed in, whatever their role.
    SIGNED_IN,
    /// A person who acts for a business that files.
    CLAIMANT,
    /// The debtor or body complained of, inside a session that a sealed link opened for one case.
    RESPONDENT,
    /// A member of a desk.
    OFFICER,
    /// A member of an authority that stands above others.
    COORDINATOR,
    /// Whoever runs the installation.
    OPERATOR
}
