// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Compounding;
import redress.interest.FixedSum;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in the Netherlands: after each year of delay the interest joins the
/// debt.
///
/// Source: BW 6:119a and 6:96.
final class Netherlands {
    private Netherlands() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "nl",
                        "Netherlands",
                        verified("BW 6:119a"),
                        Directive.since(
                                Directive.SINCE, Directive.ecb(rates, "8", verified("BW 6:119a"))))
                .compounding(Compounding.YEARLY)
                .fixedSum(FixedSum.flat("40", "EUR", verified("BW 6:96")))
                .caveat(
                        "40 euro is the least; reasonable collection costs follow a scale that is not included.")
                .appropriation(Appropriation.costsFirst(recall("BW 6:44")))
                .regime();
    }
}
