// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.FixedSum;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Commercial late payment in Austria: over the Austrian base rate, not the German one.
///
/// Source: UGB, ss 456, 458, 459.
final class Austria {
    private Austria() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "at",
                        "Austria",
                        secondary("UGB, s 456"),
                        Directive.since(
                                Directive.SINCE,
                                RateRule.Reference.plus(
                                        rates.series("at-base-rate"),
                                        RateLock.FLOATING_HALF_YEAR,
                                        ReferenceDay.HALF_YEAR_EVE,
                                        "9.2",
                                        secondary("UGB, s 456"))))
                .fixedSum(FixedSum.flat("40", "EUR", recall("UGB, s 458")))
                .caveat("A debtor who is not responsible for the delay owes four per cent only.")
                .appropriation(Appropriation.interestFirst(recall("ABGB s 1416")))
                .regime();
    }
}
