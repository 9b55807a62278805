// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.secondary;

import redress.interest.RateLock;
import redress.interest.Rates;
import redress.interest.Regime;

/// Late payment in Cyprus: one rate for the whole delay, that of the day of payment.
///
/// Source: Law 123(I)/2012.
final class Cyprus {
    private Cyprus() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "cy",
                        "Cyprus",
                        secondary("Law 123(I)/2012"),
                        Directive.since(
                                Directive.SINCE,
                                Directive.ecb(
                                        rates,
                                        RateLock.FIXED_AT_PAYMENT,
                                        "8",
                                        secondary("Law 123(I)/2012"))))
                .regime();
    }
}
