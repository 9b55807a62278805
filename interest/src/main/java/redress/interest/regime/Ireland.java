// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.RateLock;
import redress.interest.Rates;
import redress.interest.Regime;

/// Late payment in Ireland: one rate for the whole delay, that of the day of payment.
///
/// Source: SI 580/2012; enterprise.gov.ie.
final class Ireland {
    private Ireland() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "ie",
                        "Ireland",
                        verified("SI 580/2012"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(
                                        rates,
                                        RateLock.FIXED_AT_PAYMENT,
                                        "8",
                                        verified("SI 580/2012; enterprise.gov.ie"))))
                .dayCount(
                        DayCount.ACTUAL_365,
                        verified("enterprise.gov.ie publishes the daily rate as a 365th."))
                .fixedSum(
                        FixedSum.none(recall("SI 580/2012, recovery costs by size of the debt"))
                                .tier("0", "40", "EUR")
                                .tier("1000.01", "70", "EUR")
                                .tier("10000.01", "100", "EUR"))
                .appropriation(Appropriation.interestFirst(recall("common law")))
                .regime();
    }
}
