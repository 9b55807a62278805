// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// The seat from which a move is made.
public enum Role {
    CLAIMANT,
    RESPONDENT,
    DESK,
    COORDINATOR,
    SYSTEM
}
