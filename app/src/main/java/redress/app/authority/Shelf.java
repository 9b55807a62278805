// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

/// Where a case lies in the queue of an authority.
public enum Shelf {
    /// The desk has it and has not looked at it.
    NEW,
    /// Something is to be done.
    OPEN,
    /// Somebody else must act first: the claimant a question was put to, or the desk that has not
    /// asked yet.
    WAITING,
    /// A coordinator must say who is competent; the desk keeps it until then.
    REFERRED,
    /// Given back: no desk has it until a coordinator gives it to one.
    RETURNED,
    CLOSED
}
