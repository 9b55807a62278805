// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Estonia.
///
/// Source: Law of Obligations Act, ss 94, 113, 113-1.
final class Estonia {
    private Estonia() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "ee",
                        "Estonia",
                        secondary("VOS, ss 94 and 113"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(rates, "8", secondary("VOS, ss 94 and 113"))))
                .appropriation(Appropriation.costsFirst(recall("VOS, s 88(8)")))
                .regime();
    }
}
