// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.verified;

import redress.interest.Dated;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Late payment in Denmark; claims that fell due before March 2013 keep seven points for ever.
///
/// Source: Renteloven, ss 5 and 9a.
final class Denmark {
    private Denmark() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "dk",
                        "Denmark",
                        verified("Renteloven, s 5"),
                        Dated.from(KeyedOn.DUE_DATE, "2002-08-01", rate(rates, "7"))
                                .then("2013-03-01", rate(rates, "8")))
                .currency("DKK")
                .fixedSum(
                        Dated.from(
                                        KeyedOn.DUE_DATE,
                                        "2002-08-01",
                                        FixedSum.none(verified("Renteloven")))
                                .then(
                                        "2013-03-01",
                                        FixedSum.flat("310", "DKK", verified("Renteloven, s 9a"))))
                .caveat(
                        "Some calculators count 30 days a month and 360 a year; no text settles it.")
                .regime();
    }

    private static RateRule rate(Rates rates, String points) {
        return RateRule.Reference.plus(
                rates.series("dk-lending-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                points,
                verified("Renteloven, s 5"));
    }
}
