// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.FixedSum;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Late payment in Czechia: the rate of the half-year in which the delay began, for the whole
/// delay.
///
/// Source: Civil Code 89/2012, ss 1963-1972; Government Decree 351/2013.
final class Czechia {
    private Czechia() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "cz",
                        "Czechia",
                        verified("Civil Code 89/2012, ss 1963-1972; NV 351/2013"),
                        Directive.since(
                                "2014-01-01",
                                RateRule.Reference.plus(
                                        rates.series("cz-repo-rate"),
                                        RateLock.FIXED_AT_DEFAULT,
                                        ReferenceDay.HALF_YEAR_START,
                                        "8",
                                        verified("NV 351/2013, s 2"))))
                .currency("CZK")
                .fixedSum(FixedSum.flat("1200", "CZK", verified("NV 351/2013")))
                .caveat("Decree 517/2025 amended the decree; it was not read.")
                .appropriation(Appropriation.costsFirst(recall("Civil Code 89/2012, s 1932")))
                .regime();
    }
}
