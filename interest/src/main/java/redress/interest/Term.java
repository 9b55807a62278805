// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;

/// The time for payment where nothing was agreed, and how far an agreement may go.
public sealed interface Term {
    /// So many calendar days.
    ///
    /// @param days the days for payment where nothing was agreed
    /// @param from what they are counted from
    /// @param counting whether that day is the first of them
    /// @param cap how binding the longest agreed term is
    /// @param capDays the longest term that may simply be agreed
    record Days(int days, From from, Counting counting, Cap cap, int capDays, Source source)
            implements Term {
        LocalDate end(LocalDate start, int count) {
            return start.plusDays(counting == Counting.WITH_THE_FIRST_DAY ? count - 1L : count);
        }
    }

    /// The law sets no term.
    ///
    /// @param reason as a sentence
    record Unset(String reason) implements Term {}

    /// The event that starts the term.
    enum From {
        /// The later of receiving the invoice and receiving the goods or services.
        INVOICE_AND_DELIVERY,
        /// Receiving the goods or services; where there is an acceptance procedure, its end.
        DELIVERY
    }

    enum Counting {
        /// The day of the event is the first day of the term.
        WITH_THE_FIRST_DAY,
        /// The day after the event is the first day of the term.
        FROM_THE_NEXT_DAY
    }

    enum Cap {
        NONE,
        /// A longer term binds only if expressly agreed and not grossly unfair.
        UNLESS_EXPRESSLY_AGREED,
        /// A longer term counts as the longest one.
        ABSOLUTE
    }
}
