// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// Whether a case in this stage still needs somebody to act.
public enum Phase {
    OPEN,
    CLOSED
}
