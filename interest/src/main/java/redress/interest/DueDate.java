// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.List;

/// The last day for payment under a law, or the fact that is missing to say it.
public sealed interface DueDate {
    /// The day, and where it comes from.
    ///
    /// @param notes sentences that must be shown with the day
    record Found(LocalDate day, Origin origin, Source source, List<String> notes)
            implements DueDate {
        public Found {
            notes = List.copyOf(notes);
        }
    }

    /// The day cannot be said without one more fact.
    ///
    /// @param fact what is missing, such as `invoice date`
    /// @param reason why, as a sentence
    record FactMissing(String fact, String reason) implements DueDate {}

    /// Where the day comes from.
    enum Origin {
        /// The contract.
        AGREED,
        /// The longest term that the law allows, in place of a longer agreed one.
        CAPPED,
        /// The term of the law, as nothing was agreed.
        BY_LAW
    }
}
