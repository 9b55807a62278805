// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Luxembourg.
///
/// Source: Law of 18 April 2004, as amended on 29 March 2013.
final class Luxembourg {
    private Luxembourg() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "lu",
                        "Luxembourg",
                        verified("Law of 18 April 2004"),
                        Directive.since(
                                "2013-04-15",
                                Directive.ecb(
                                        rates,
                                        "8",
                                        verified("Law of 18 April 2004; law of 29 March 2013"))))
                .appropriation(Appropriation.interestFirst(recall("Civil Code, art 1254")))
                .regime();
    }
}
