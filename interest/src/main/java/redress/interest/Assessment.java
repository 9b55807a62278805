// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;
import redress.money.Money;

/// What a law adds to a debt up to and including a day, or why there is no such sum.
public sealed interface Assessment {
    /// The debt is late and the law has an answer.
    ///
    /// @param period the days of delay that were counted, half-open
    /// @param steps the stretches of one principal and one rate that make up the interest, in order
    /// @param averageRate percent a year, the mean of the steps weighed by their days, to four
    ///   decimals
    /// @param unrounded the interest before the final rounding, to fifteen decimals
    /// @param interest the interest up to and including the day
    /// @param perDay what one further day of delay adds at the rate of the last one
    /// @param fixedSum the fixed sum with its article; zero where the law has none
    /// @param open what is open of the principal after the day
    /// @param status the weakest status of any rule or rate that was used
    /// @param caveats sentences that must be shown with the sum
    record Owed(
            DateRange period,
            List<Step> steps,
            BigDecimal averageRate,
            BigDecimal unrounded,
            Money interest,
            Money perDay,
            FixedSum.Charge fixedSum,
            Money open,
            Status status,
            List<String> caveats)
            implements Assessment {
        public Owed {
            steps = List.copyOf(steps);
            caveats = List.copyOf(caveats);
        }

        /// The days of delay.
        public long days() {
            return period.days();
        }

        /// Open principal, interest and fixed sum together.
        public Money total() {
            return open.plus(interest).plus(fixedSum.amount());
        }
    }

    /// The debt is not late on that day.
    ///
    /// @param startsOn the first day on which interest would run
    record NotYetOwed(LocalDate startsOn) implements Assessment {}

    /// The debt was paid or credited in full by its due date.
    record PaidInTime(LocalDate paidOn) implements Assessment {}

    /// A reference rate that the law needs is not known.
    ///
    /// @param series the id of the series
    /// @param neededOn the day on which the law reads it
    /// @param lastKnownDay the last known day before that; null where the series only begins later
    /// @param knownAgain the first known day after it; null where nothing later is known
    record RateUnknown(
            String series,
            LocalDate neededOn,
            @Nullable LocalDate lastKnownDay,
            @Nullable LocalDate knownAgain)
            implements Assessment {
        /// The answer as a sentence.
        public String sentence() {
            return "The rate %s of %s is not known: %s.".formatted(series, neededOn, extent());
        }

        private String extent() {
            if (lastKnownDay == null) {
                return "its history begins on " + knownAgain;
            }
            return knownAgain == null
                    ? "the last known day before it is " + lastKnownDay
                    : "no rate was read from %s through %s"
                            .formatted(lastKnownDay.plusDays(1), knownAgain.minusDays(1));
        }
    }

    /// The law cannot be applied without one more fact.
    ///
    /// @param fact what is missing, such as `contract date`
    /// @param reason why the law asks for it, as a sentence
    record FactMissing(String fact, String reason) implements Assessment {}

    /// The law does not reach this debt.
    ///
    /// @param reason as a sentence
    record NotCovered(String reason) implements Assessment {}
}
