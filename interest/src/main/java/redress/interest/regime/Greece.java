// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Greece.
///
/// Source: Law 4152/2013, paragraph Z.
final class Greece {
    private Greece() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "gr",
                        "Greece",
                        verified("Law 4152/2013, para Z"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(rates, "8", verified("Law 4152/2013, para Z"))))
                .appropriation(Appropriation.costsFirst(recall("Civil Code, art 423")))
                .regime();
    }
}
