// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
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
import redress.interest.MoneyRounding;
import redress.interest.PaymentTerms;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;
import redress.interest.Term;
import redress.money.Money;

/// Late payment by federal agencies of the United States: interest joins the debt each 30 days and
/// stops after a year.
///
/// Source: 31 USC 3902; 5 CFR 1315.10 and 1315.17.
final class UnitedStates {
    private UnitedStates() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.always(rate(rates)),
                new AgreedRate.Overridden(recall("31 USC 3902")),
                Dated.always(
                        Choice.only(
                                DayCount.ACTUAL_360, verified("5 CFR 1315.17 divides by 360."))),
                Compounding.EACH_30_DAYS_FOR_A_YEAR,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(
                        Appropriation.interestFirst(recall("common law, the United States rule"))),
                ChargedAmount.WITH_VAT,
                Dated.always(FixedSum.none(verified("31 USC 3902"))),
                Dated.always(terms()),
                List.of(
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "Interest below one dollar need not be paid (5 CFR 1315.10)."),
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "An additional penalty may be owed when the agency fails to pay the interest; it is not included.")));
    }

    private static Regime.About about() {
        return new Regime.About(
                "us",
                "United States, federal agencies",
                verified("31 USC 3902; 5 CFR 1315"),
                List.of(Money.currency("USD")),
                "A supplier of a federal agency; private debtors are not covered.",
                List.of());
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("us-treasury-half-year"),
                RateLock.FIXED_AT_DEFAULT,
                ReferenceDay.HALF_YEAR_START,
                "0",
                verified("31 USC 3902(a); 5 CFR 1315.10"));
    }

    private static PaymentTerms terms() {
        return new PaymentTerms(
                new Term.Unset("The Act binds federal agencies only."),
                new Term.Days(
                        30,
                        Term.From.INVOICE_AND_DELIVERY,
                        Term.Counting.FROM_THE_NEXT_DAY,
                        Term.Cap.NONE,
                        0,
                        verified("5 CFR 1315.10")),
                null);
    }
}
