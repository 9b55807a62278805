// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

/// How an instalment stands on a day, from best to worst. Exactly one is true at a time.
public enum InstalmentState {
    /// Covered in full by its due day.
    RECEIVED,
    /// Covered in full, after its due day.
    LATE,
    /// Not covered in full, and the due day is not over.
    DUE,
    /// Covered in part, and the due day is over.
    SHORT,
    /// Not covered at all, and the due day is over.
    MISSED,
    /// Not covered in full, and the days of grace are over.
    BREACHED;

    /// Whether money is still to come.
    public boolean isOpen() {
        return this != RECEIVED && this != LATE;
    }
}
