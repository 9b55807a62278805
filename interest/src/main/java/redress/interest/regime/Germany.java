// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

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
import redress.interest.Source;
import redress.interest.Term;
import redress.money.Money;

/// Late payment between businesses in Germany. The base rate is read anew on each 1 January and 1
/// July; contracts made before 29 July 2014 keep the lower points.
///
/// Source: BGB ss 247, 271a, 286, 288, 289; EGBGB art 229 s 34.
final class Germany {
    private static final String BEFORE = "2002-01-01";
    private static final String REFORM = "2014-07-29";

    private Germany() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.CONTRACT_DATE, BEFORE, rate(rates, "8", "EGBGB art 229 s 34"))
                        .then(REFORM, rate(rates, "9", "BGB s 288(2)")),
                new AgreedRate.Prevails(
                        "A higher rate may be claimed on another legal ground (BGB s 288(3)); a lower"
                                + " one only if the agreement is not grossly unfair (s 288(6)).",
                        verified("BGB s 288(3) and (6)")),
                Dated.always(
                        new Choice<>(
                                DayCount.ACTUAL_365,
                                List.of(DayCount.ACTUAL_ACTUAL),
                                secondary(
                                        "The statute is silent; most calculators divide by 365, some by the"
                                                + " days of the year."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("The statute rounds nothing on the way.")),
                Dated.always(Appropriation.costsFirst(secondary("BGB s 367(1)"))),
                ChargedAmount.WITH_VAT,
                Dated.from(KeyedOn.CONTRACT_DATE, BEFORE, FixedSum.none(verified("BGB s 288")))
                        .then(REFORM, FixedSum.flat("40", "EUR", verified("BGB s 288(5)"))),
                Dated.from(KeyedOn.CONTRACT_DATE, BEFORE, terms(Term.Cap.NONE, Term.Cap.NONE))
                        .then(REFORM, terms(Term.Cap.UNLESS_EXPRESSLY_AGREED, Term.Cap.ABSOLUTE)),
                caveats());
    }

    private static Regime.About about() {
        return new Regime.About(
                "de",
                "Germany, between businesses",
                verified("BGB ss 286-289"),
                List.of(Money.currency("EUR")),
                "A creditor of a price for goods or services from a debtor who is not a"
                        + " consumer (BGB s 288(2)).",
                List.of());
    }

    private static RateRule rate(Rates rates, String points, String article) {
        return RateRule.Reference.plus(
                rates.series("de-base-rate"),
                RateLock.FLOATING_HALF_YEAR,
                ReferenceDay.HALF_YEAR_START,
                points,
                verified(article));
    }

    private static PaymentTerms terms(Term.Cap business, Term.Cap authority) {
        return new PaymentTerms(
                days(business, verified("BGB s 286(3) and s 271a(1)")),
                days(authority, verified("BGB s 286(3) and s 271a(2)")),
                verified("BGB s 193"));
    }

    /// Default begins thirty days after an invoice was due and received. A public body may have
    /// agreed up to sixty days where there is a reason for it.
    private static Term days(Term.Cap cap, Source source) {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                cap,
                60,
                source);
    }

    private static List<Caveat> caveats() {
        return List.of(
                new Caveat(
                        Caveat.When.FIXED_SUM,
                        "The fixed sum is set off against damages for legal costs (BGB s 288(5))."));
    }
}
