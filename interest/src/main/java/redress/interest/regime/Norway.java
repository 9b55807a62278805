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

/// Late payment in Norway: a rate that the ministry sets for each half-year.
///
/// Source: Act of 17 December 1976 no 100.
final class Norway {
    private Norway() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.DUE_DATE, "2013-07-01", rate(rates)),
                new AgreedRate.Prevails(
                        "A higher agreed rate holds between businesses; a lower one only if it is not grossly unfair.",
                        secondary("Act 1976-100, s 3")),
                Dated.always(Choice.only(DayCount.ACTUAL_365, recall("not read in the Act."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(Appropriation.unread()),
                ChargedAmount.AS_CLAIMED,
                fixedSum(),
                Dated.always(terms()),
                List.of(
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "The compensation in kroner is known for some half-years only and is left out for the others.")));
    }

    private static Regime.About about() {
        return new Regime.About(
                "no",
                "Norway",
                verified("Act 1976-100"),
                List.of(Money.currency("NOK")),
                "Any creditor; the compensation is owed between businesses and by public bodies.",
                List.of());
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("no-late-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                "0",
                verified("Act 1976-100, s 3"));
    }

    private static Dated<FixedSum> fixedSum() {
        FixedSum unknown =
                FixedSum.none(recall("the compensation of that half-year was not collected"));
        return Dated.from(KeyedOn.ACCRUAL_START, "2013-07-01", unknown)
                .then("2016-07-01", kroner("370"))
                .then("2017-01-01", unknown)
                .then("2019-07-01", kroner("390"))
                .then("2020-01-01", unknown)
                .then("2021-07-01", kroner("400"))
                .then("2022-01-01", unknown)
                .then("2022-07-01", kroner("400"))
                .then("2023-01-01", kroner("410"))
                .then("2023-07-01", unknown)
                .then("2025-01-01", kroner("470"))
                .then("2025-07-01", unknown);
    }

    private static FixedSum kroner(String amount) {
        return FixedSum.flat(amount, "NOK", secondary("Act 1976-100, s 3a and its regulation"));
    }

    private static PaymentTerms terms() {
        return new PaymentTerms(
                days(Term.Cap.UNLESS_EXPRESSLY_AGREED, 60), days(Term.Cap.ABSOLUTE, 30), null);
    }

    private static Term days(Term.Cap cap, int capDays) {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                cap,
                capDays,
                verified("Act 1976-100"));
    }
}
