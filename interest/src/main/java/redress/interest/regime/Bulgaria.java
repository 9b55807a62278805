// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Choice;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.KeyedOn;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;

/// Commercial late payment in Bulgaria: the national base rate until 2025, the rate of the European
/// Central Bank with the euro.
///
/// Source: Commerce Act, art 309a; Decree 426/2014 and its amendment of 2025.
final class Bulgaria {
    private Bulgaria() {}

    private static final String EURO = "2026-01-01";

    static Regime of(Rates rates) {
        return Directive.state(
                        "bg",
                        "Bulgaria",
                        secondary("Commerce Act, art 309a"),
                        Dated.from(KeyedOn.ACCRUAL_DAY, "2015-01-01", nationalRate(rates))
                                .then(
                                        EURO,
                                        Directive.ecb(
                                                rates,
                                                "8",
                                                secondary("Decree 426/2014 as amended in 2025"))))
                .dayCount(
                        Dated.always(
                                        KeyedOn.ACCRUAL_DAY,
                                        Choice.only(
                                                DayCount.ACTUAL_360,
                                                secondary(
                                                        "the daily rate is a 360th (e-justice.europa.eu).")))
                                .then(
                                        EURO,
                                        Choice.only(
                                                DayCount.ACTUAL_365,
                                                recall("not read for the time since the euro."))))
                .caveat("Amounts are in euro; a debt in leva is converted at 1.95583 first.")
                .appropriation(Appropriation.costsFirst(recall("ZZD, art 76(2)")))
                .regime();
    }

    private static RateRule nationalRate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("bg-base-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                "10",
                secondary("Decree 426/2014"));
    }
}
