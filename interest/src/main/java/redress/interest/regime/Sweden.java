// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.RateLock;
import redress.interest.RateRounding;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Late payment in Sweden: the reference rate is rounded up to the next half point.
///
/// Source: Rantelagen (1975:635), ss 6 and 9; Lag (1981:739).
final class Sweden {
    private Sweden() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "se",
                        "Sweden",
                        secondary("Rantelagen, s 6"),
                        Directive.since(
                                "2013-03-16",
                                RateRule.Reference.plus(
                                                rates.series("se-reference-rate"),
                                                RateLock.FLOATING_HALF_YEAR,
                                                ReferenceDay.HALF_YEAR_START,
                                                "8",
                                                secondary("Rantelagen, ss 6 and 9"))
                                        .rounded(RateRounding.REFERENCE_UP_TO_HALF)))
                .currency("SEK")
                .dayCount(
                        DayCount.ACTUAL_ACTUAL, secondary("actual days over the days of the year."))
                .fixedSum(FixedSum.flat("450", "SEK", secondary("Lag (1981:739)")))
                .appropriation(Appropriation.interestFirst(recall("Code of Commerce, ch 9 s 5")))
                .regime();
    }
}
