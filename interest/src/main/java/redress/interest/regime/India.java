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

/// Delayed payments to micro and small enterprises in India: three times the Bank Rate, read anew
/// and added to the debt each month.
///
/// Source: MSMED Act 2006, ss 15-24; V.K. Patel & Co v Simplex, Calcutta High Court, 9 July 2024.
final class India {
    private India() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.DUE_DATE, "2006-10-02", rate(rates)),
                new AgreedRate.Overridden(verified("MSMED Act 2006, ss 16 and 24")),
                Dated.always(
                        Choice.only(
                                DayCount.ACTUAL_365,
                                recall(
                                        "a broken month is counted by days over 365; the Act does not say how."))),
                Compounding.MONTHLY,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(
                        Appropriation.interestFirst(
                                recall("common law; Contract Act 1872, ss 59-61"))),
                ChargedAmount.WITH_VAT,
                Dated.always(FixedSum.none(verified("MSMED Act 2006"))),
                Dated.always(PaymentTerms.same(term())),
                List.of(
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "The rate moves at each monthly rest, as the Calcutta High Court read the Act in 2024; no official worked example is known.")));
    }

    private static Regime.About about() {
        return new Regime.About(
                "in",
                "India, micro and small enterprises",
                verified("MSMED Act 2006, ss 15-24"),
                List.of(Money.currency("INR")),
                "A micro or small enterprise that is registered as such, from any buyer; medium enterprises have no claim.",
                List.of());
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                        rates.series("in-bank-rate"),
                        RateLock.FLOATING_AT_REST,
                        ReferenceDay.SAME_DAY,
                        "0",
                        verified("MSMED Act 2006, s 16"))
                .times("3");
    }

    private static Term term() {
        return new Term.Days(
                15,
                Term.From.DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                Term.Cap.ABSOLUTE,
                45,
                verified("MSMED Act 2006, ss 2(b) and 15"));
    }
}
