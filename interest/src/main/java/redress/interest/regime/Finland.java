// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.RateRounding;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Finland: the reference rate is rounded up to the next half point.
///
/// Source: Korkolaki, ss 4a and 12; law 30/2013.
final class Finland {
    private Finland() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "fi",
                        "Finland",
                        verified("Korkolaki, ss 4a and 12"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(
                                                rates,
                                                "8",
                                                verified(
                                                        "Korkolaki, ss 4a and 12; Bank of Finland notice"))
                                        .rounded(RateRounding.REFERENCE_UP_TO_HALF)))
                .appropriation(Appropriation.interestFirst(recall("Code of Commerce, ch 9 s 5")))
                .regime();
    }
}
