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
import redress.interest.Source;
import redress.interest.Term;
import redress.money.Money;

/// Late payment between businesses in the United Kingdom. The day interest starts fixes the rate
/// for the whole delay.
///
/// Source: Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675, art 4; SI 2013/395.
final class UnitedKingdom {
    private static final String ACT = "Late Payment of Commercial Debts (Interest) Act 1998";
    private static final String SINCE = "2002-08-07";

    private UnitedKingdom() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.ACCRUAL_START, SINCE, rate(rates)),
                new AgreedRate.Prevails(
                        "The agreed rate takes the place of the statutory one; a lower rate does so"
                                + " only if it is a substantial remedy (ss 8-9).",
                        verified(ACT + ", ss 8-9")),
                Dated.always(
                        Choice.only(
                                DayCount.ACTUAL_365, verified("Official examples divide by 365."))),
                Compounding.NONE,
                new Choice<>(
                        MoneyRounding.AT_THE_END,
                        List.of(MoneyRounding.DAILY),
                        verified(
                                "The Act rounds nothing on the way. The guide on gov.uk rounds the daily"
                                        + " interest to the penny first.")),
                Dated.always(Appropriation.interestFirst(recall("common law"))),
                ChargedAmount.WITH_VAT,
                Dated.from(KeyedOn.ACCRUAL_START, SINCE, fixedSum()),
                Dated.from(KeyedOn.CONTRACT_DATE, "1998-11-01", beforeTheDirective())
                        .then("2013-03-16", terms()),
                caveats());
    }

    private static Regime.About about() {
        return new Regime.About(
                "gb",
                "United Kingdom, commercial debts",
                verified(ACT),
                List.of(Money.currency("GBP")),
                "A supplier of goods or services from a business or a public authority, both"
                        + " acting in the course of business (s 2).",
                List.of("gb-court"));
    }

    private static RateRule rate(Rates rates) {
        return RateRule.Reference.plus(
                rates.series("gb-bank-rate"),
                RateLock.FIXED_AT_DEFAULT,
                ReferenceDay.HALF_YEAR_EVE,
                "8",
                verified("Act 1998, s 4 and s 6; SI 2002/1675, art 4"));
    }

    private static FixedSum fixedSum() {
        return FixedSum.none(verified("Act 1998, s 5A"))
                .tier("0", "40", "GBP")
                .tier("1000", "70", "GBP")
                .tier("10000", "100", "GBP");
    }

    private static PaymentTerms beforeTheDirective() {
        return PaymentTerms.same(days(Term.Cap.NONE, 30, verified("Act 1998, s 4(5)")));
    }

    private static PaymentTerms terms() {
        return new PaymentTerms(
                days(Term.Cap.UNLESS_EXPRESSLY_AGREED, 60, verified("Act 1998, s 4(3B) and (5)")),
                days(Term.Cap.ABSOLUTE, 30, verified("Act 1998, s 4(3A) and (5)")),
                null);
    }

    private static Term days(Term.Cap cap, int capDays, Source source) {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.WITH_THE_FIRST_DAY,
                cap,
                capDays,
                source);
    }

    private static List<Caveat> caveats() {
        return List.of(
                new Caveat(
                        Caveat.When.LOCKED_RATE_DIFFERS,
                        "The rate is fixed on the day interest starts, as s 4 and art 4 say; a court"
                                + " has let it move with Bank Rate ([2024] EWHC 2295 (TCC))."),
                new Caveat(
                        Caveat.When.FIXED_SUM,
                        "Reasonable costs of recovery above the fixed sum can be claimed as well"
                                + " (s 5A(2A), contracts from 16 March 2013)."));
    }
}
