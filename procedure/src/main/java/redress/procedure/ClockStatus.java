// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// How a clock stands.
public enum ClockStatus {
    RUNNING,
    SUSPENDED,
    /// Its budget is used up and it has not been stopped since.
    EXPIRED,
    STOPPED
}
