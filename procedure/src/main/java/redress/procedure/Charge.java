// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// Whose time a clock counts.
public enum Charge {
    HOLDER,
    RESPONDENT,
    CLAIMANT,
    COORDINATOR
}
