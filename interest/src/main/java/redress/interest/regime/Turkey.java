// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;
import static redress.interest.Source.verified;

import java.util.List;
import redress.interest.AgreedRate;
import redress.interest.Appropriation;
import redress.interest.Caveat;
import redress.interest.ChargedAmount;
import redress.interest.Choice;
import redress.interest.Compounding;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.MoneyRounding;
import redress.interest.PaymentTerms;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;
import redress.interest.Term;
import redress.money.Money;

/// Late payment between businesses in Turkey: a rate that the central bank sets for each year.
///
/// Source: Commercial Code (TCC), art 1530.
final class Turkey {
    private Turkey() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.ACCRUAL_START, "2013-01-01", rate(rates)),
                new AgreedRate.Prevails(
                        "A higher agreed rate holds; a lower one only if it is not grossly unfair.",
                        recall("TCC, art 1530")),
                Dated.always(Choice.only(DayCount.ACTUAL_365, recall("not read in the law."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(Appropriation.costsFirst(recall("TBK, art 100"))),
                ChargedAmount.AS_CLAIMED,
                fixedSum(),
                Dated.always(
                        PaymentTerms.same(new Term.Unset("The term of art 1530 was not read."))),
                List.of(
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "That the rate moves with each year, and is not fixed on the day of default, was not read in the law.")));
    }

    private static Regime.About about() {
        return new Regime.About(
                "tr",
                "Turkey",
                secondary("TCC, art 1530"),
                List.of(Money.currency("TRY")),
                "A supplier of goods or services between businesses.",
                List.of());
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("tr-late-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                "0",
                secondary("TCC, art 1530"));
    }

    private static Dated<FixedSum> fixedSum() {
        return Dated.from(KeyedOn.ACCRUAL_START, "2013-01-01", lira("95"))
                .then("2014-01-01", lira("120"))
                .then("2016-01-01", lira("130"))
                .then("2017-01-01", lira("150"))
                .then("2018-01-01", lira("185"))
                .then("2019-01-01", lira("245"))
                .then("2020-01-01", lira("260"))
                .then("2021-01-01", lira("385"))
                .then("2022-01-01", lira("555"))
                .then("2023-01-01", lira("800"))
                .then(
                        "2024-01-01",
                        FixedSum.none(recall("the sums of 2024 and 2025 were not found")))
                .then("2026-01-01", lira("2020"));
    }

    private static FixedSum lira(String amount) {
        return FixedSum.flat(amount, "TRY", secondary("TCC, art 1530, yearly notice"));
    }
}
