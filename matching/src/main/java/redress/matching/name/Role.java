// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

/// What a name is to the party that has it.
public enum Role {
    /// The name it goes by now.
    NAME,
    /// The name it trades under.
    TRADING,
    /// A name it had before.
    FORMER,
    /// Another name or a short one.
    OTHER
}
