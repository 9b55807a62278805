// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day by which the amount had to be paid, and how it is known.
///
/// @param date the last day for payment in time; null exactly when the source is `NONE`
public record DueDate(@Nullable LocalDate date, DueDateSource source) {
    public DueDate {
        if ((date == null) != (source == DueDateSource.NONE)) {
            throw new IllegalArgumentException(
                    "date (%s) must be absent exactly when source (%s) is NONE"
                            .formatted(date, source));
        }
    }

    /// Nothing is known.
    public static DueDate unknown() {
        return new DueDate(null, DueDateSource.NONE);
    }
}
