// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Slovakia, second option: eight points over the rate of each
/// half-year.
///
/// Source: Commercial Code, s 369; Government Decree 21/2013, s 1.
final class SlovakiaFloating {
    private SlovakiaFloating() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "sk-floating",
                        "Slovakia, rate floating by half-year",
                        verified("ObchZ, s 369; NV 21/2013, s 1"),
                        Directive.since(
                                "2013-02-01",
                                Directive.ecb(
                                        rates, "8", verified("NV 21/2013, s 1, second option"))))
                .alternatives("sk-fixed")
                .caveat(
                        "The creditor chooses between the fixed and the floating rate; the choice binds for the whole delay.")
                .appropriation(Appropriation.interestFirst(recall("ObchZ, s 330(2)")))
                .regime();
    }
}
