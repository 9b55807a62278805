// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.RateRounding;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Belgium: the total is rounded up to the next half point.
///
/// Source: Law of 2 August 2002, arts 4-6.
final class Belgium {
    private Belgium() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "be",
                        "Belgium",
                        secondary("Law of 2 August 2002, arts 4-6"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(rates, "8", secondary("Law of 2 August 2002, art 5"))
                                        .rounded(RateRounding.TOTAL_UP_TO_HALF)))
                .caveat("That the rate floats by half-year was not read in the law.")
                .appropriation(
                        Appropriation.interestFirst(
                                recall("Civil Code, art 5.210, before it art 1254")))
                .regime();
    }
}
