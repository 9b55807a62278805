// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.secondary;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Italy.
///
/// Source: D.Lgs. 231/2002, as amended by D.Lgs. 192/2012.
final class Italy {
    private Italy() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "it",
                        "Italy",
                        verified("D.Lgs. 231/2002"),
                        Directive.since(
                                "2013-01-01",
                                Directive.ecb(rates, "8", secondary("D.Lgs. 231/2002, art 5"))))
                .caveat(
                        "The points may be higher for perishable farm products (D.Lgs. 198/2021): not read.")
                .appropriation(Appropriation.costsFirst(secondary("Civil Code, art 1194")))
                .regime();
    }
}
