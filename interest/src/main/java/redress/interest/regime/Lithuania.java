// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.FixedSum;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Lithuania.
///
/// Source: law on late payments in commercial transactions.
final class Lithuania {
    private Lithuania() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "lt",
                        "Lithuania",
                        secondary("Law on late payments in commercial transactions"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(
                                        rates,
                                        "8",
                                        secondary(
                                                "Law on late payments in commercial transactions"))))
                .fixedSum(
                        FixedSum.flat(
                                "40",
                                "EUR",
                                recall("Law on late payments in commercial transactions")))
                .appropriation(Appropriation.costsFirst(recall("Civil Code, art 6.54")))
                .regime();
    }
}
