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
import redress.money.Money;

/// Commercial late payment in Hungary.
///
/// Source: Civil Code, s 6:155; Act IX of 2016.
final class Hungary {
    private Hungary() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "hu",
                        "Hungary",
                        secondary("Civil Code, s 6:155; Act IX of 2016"),
                        Directive.since(Directive.SINCE, rate(rates)))
                .currency("HUF")
                .fixedSum(fixedSum())
                .caveat("A decree of November 2022 capped the rate at 25 %; its end was not read.")
                .appropriation(Appropriation.costsFirst(recall("Civil Code, s 6:46")))
                .regime();
    }

    private static FixedSum fixedSum() {
        return FixedSum.none(secondary("Act IX of 2016"))
                .tier(new FixedSum.Tier(Money.parse("0", "HUF"), Money.parse("40", "EUR")))
                .converted("in forint at the rate of the national bank");
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("hu-base-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                "8",
                secondary("Civil Code, s 6:155"));
    }
}
