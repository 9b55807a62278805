// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.KeyedOn;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Commercial late payment in Poland, public medical entities as debtors.
///
/// Source: Act of 8 March 2013 on payment terms, arts 4, 5-10, 11b.
final class PolandMedical {
    private PolandMedical() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "pl-medical",
                        "Poland, public medical entities as debtors",
                        secondary("Act of 8 March 2013, arts 4-11b"),
                        Dated.from(
                                KeyedOn.ACCRUAL_START,
                                "2020-01-01",
                                RateRule.Reference.plus(
                                        rates.series("pl-reference-rate"),
                                        RateLock.FLOATING_HALF_YEAR,
                                        ReferenceDay.HALF_YEAR_START,
                                        "8",
                                        secondary("Act of 8 March 2013, art 4"))))
                .currency("PLN")
                .dayCount(DayCount.ACTUAL_365, secondary("conventional."))
                .fixedSum(Poland.fixedSum())
                .alternatives("pl")
                .appropriation(Appropriation.interestFirst(recall("Civil Code, art 451(1)")))
                .regime();
    }
}
