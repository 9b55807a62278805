// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Slovenia.
///
/// Source: ZPOMZO-1.
final class Slovenia {
    private Slovenia() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "si",
                        "Slovenia",
                        secondary("ZPOMZO-1"),
                        Directive.since(
                                Directive.SINCE, Directive.ecb(rates, "8", secondary("ZPOMZO-1"))))
                .appropriation(Appropriation.costsFirst(recall("OZ, art 288")))
                .regime();
    }
}
