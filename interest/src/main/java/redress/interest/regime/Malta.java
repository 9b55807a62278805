// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Malta.
///
/// Source: LN 272/2012; Commercial Code.
final class Malta {
    private Malta() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "mt",
                        "Malta",
                        secondary("LN 272/2012"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(
                                        rates,
                                        "8",
                                        recall(
                                                "LN 272/2012: the points were read, that they float was not"))))
                .regime();
    }
}
