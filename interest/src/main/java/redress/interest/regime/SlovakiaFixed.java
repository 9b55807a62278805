// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Commercial late payment in Slovakia, first option: nine points over the rate of the first day of
/// delay, for the whole delay.
///
/// Source: Commercial Code, s 369; Government Decree 21/2013, s 1.
final class SlovakiaFixed {
    private SlovakiaFixed() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "sk-fixed",
                        "Slovakia, rate fixed at default",
                        verified("ObchZ, s 369; NV 21/2013, s 1"),
                        Directive.since(
                                "2013-02-01",
                                RateRule.Reference.plus(
                                        rates.series("eu-ecb-day"),
                                        RateLock.FIXED_AT_DEFAULT,
                                        ReferenceDay.SAME_DAY,
                                        "9",
                                        verified("NV 21/2013, s 1, first option"))))
                .alternatives("sk-floating")
                .caveat(
                        "The creditor chooses between the fixed and the floating rate; the choice binds for the whole delay.")
                .appropriation(Appropriation.interestFirst(recall("ObchZ, s 330(2)")))
                .regime();
    }
}
