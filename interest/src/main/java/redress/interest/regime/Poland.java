// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;
import redress.money.Money;

/// Commercial late payment in Poland, all debtors but public hospitals.
///
/// Source: Act of 8 March 2013 on payment terms, arts 4, 5-10, 11b.
final class Poland {
    private Poland() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "pl",
                        "Poland, all debtors but public hospitals",
                        secondary("Act of 8 March 2013, arts 4-11b"),
                        Dated.from(
                                KeyedOn.ACCRUAL_START,
                                "2020-01-01",
                                RateRule.Reference.plus(
                                        rates.series("pl-reference-rate"),
                                        RateLock.FLOATING_HALF_YEAR,
                                        ReferenceDay.HALF_YEAR_START,
                                        "10",
                                        secondary("Act of 8 March 2013, art 4"))))
                .currency("PLN")
                .dayCount(DayCount.ACTUAL_365, secondary("conventional."))
                .fixedSum(Poland.fixedSum())
                .alternatives("pl-medical")
                .appropriation(Appropriation.interestFirst(recall("Civil Code, art 451(1)")))
                .regime();
    }

    /// In euro, by the size of the debt in złoty; the rates of exchange are not among the rates
    /// here.
    static FixedSum fixedSum() {
        return FixedSum.none(secondary("Act of 8 March 2013, art 10"))
                .tier(euro("0", "40"))
                .tier(euro("5000.01", "70"))
                .tier(euro("50000", "100"))
                .converted(
                        "in złoty at the mean rate of the National Bank of the last working day of"
                                + " the month before the one in which the debt fell due");
    }

    private static FixedSum.Tier euro(String from, String sum) {
        return new FixedSum.Tier(Money.parse(from, "PLN"), Money.parse(sum, "EUR"));
    }
}
