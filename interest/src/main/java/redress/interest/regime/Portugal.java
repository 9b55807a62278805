// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Portugal.
///
/// Source: DL 62/2013; Portaria 277/2013.
final class Portugal {
    private Portugal() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "pt",
                        "Portugal",
                        verified("DL 62/2013"),
                        Directive.since(
                                "2013-07-01",
                                Directive.ecb(
                                        rates, "8", verified("DL 62/2013; Portaria 277/2013"))))
                .caveat("Commercial debts outside DL 62/2013 bear seven points.")
                .appropriation(Appropriation.costsFirst(recall("Civil Code, art 785")))
                .regime();
    }
}
