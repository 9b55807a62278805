// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;
import static redress.interest.Source.verified;

import java.math.BigDecimal;
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
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.Regime;
import redress.interest.Source;
import redress.interest.Term;
import redress.money.Money;

/// Payments of public bodies and large enterprises to small and medium enterprises in China. A flat
/// daily rate, or the agreed rate if it is not below the loan prime rate of the day of the
/// contract.
///
/// Source: Regulation on Ensuring Payments to Small and Medium Enterprises, State Council Order 728
/// (from 1 September 2020), revised by Order 802 (from 1 June 2025).
final class China {
    private static final String FIRST = "2020-09-01";
    private static final String REVISION = "2025-06-01";
    private static final Source FIRST_VERSION = secondary("State Council Order 728, art 15");
    private static final Source REVISED = verified("State Council Order 802, art 17");

    private China() {}

    static Regime of(Rates rates) {
        return new Regime(
                about(),
                Dated.from(KeyedOn.ACCRUAL_DAY, FIRST, daily(FIRST_VERSION))
                        .then(REVISION, daily(REVISED)),
                new AgreedRate.NotBelow(rates.series("cn-lpr-1y"), REVISED),
                Dated.always(
                        Choice.only(
                                DayCount.ACTUAL_365,
                                verified("The rate of the law is one of the day."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("The regulation rounds nothing on the way.")),
                appropriation(),
                ChargedAmount.WITH_VAT,
                Dated.always(FixedSum.none(REVISED)),
                Dated.from(KeyedOn.CONTRACT_DATE, FIRST, firstTerms()).then(REVISION, terms()),
                caveats());
    }

    private static Regime.About about() {
        return new Regime.About(
                "cn",
                "China, payments to small and medium enterprises",
                REVISED,
                List.of(Money.currency("CNY")),
                "A small or medium enterprise that stated its status at contracting, from a"
                        + " public body or a large enterprise (arts 2-3).",
                List.of());
    }

    private static RateRule daily(Source source) {
        return new RateRule.Daily(new BigDecimal("0.05"), source);
    }

    private static Dated<Appropriation> appropriation() {
        return Dated.always(
                        KeyedOn.ACCRUAL_DAY,
                        Appropriation.costsFirst(
                                recall(
                                        "Supreme People's Court, Interpretation II of the Contract Law, art 21")))
                .then("2021-01-01", Appropriation.costsFirst(secondary("Civil Code, art 561")));
    }

    private static PaymentTerms firstTerms() {
        return new PaymentTerms(
                new Term.Unset(
                        "Order 728 leaves the term of large enterprises to the contract and to the"
                                + " custom of the trade."),
                authority(secondary("State Council Order 728, art 8")),
                null);
    }

    private static PaymentTerms terms() {
        return new PaymentTerms(
                fromDelivery(
                        60,
                        Term.Cap.UNLESS_EXPRESSLY_AGREED,
                        verified("State Council Order 802, art 9")),
                authority(verified("State Council Order 802, art 9")),
                null);
    }

    private static Term authority(Source source) {
        return fromDelivery(30, Term.Cap.ABSOLUTE, source);
    }

    private static Term fromDelivery(int days, Term.Cap cap, Source source) {
        return new Term.Days(
                days, Term.From.DELIVERY, Term.Counting.FROM_THE_NEXT_DAY, cap, 60, source);
    }

    private static List<Caveat> caveats() {
        return List.of(
                new Caveat(
                        Caveat.When.ALWAYS,
                        "Courts gave the rate of the regulation in 108 of 722 reported claims: the"
                                + " sum is what the text says, not what a court is likely to"
                                + " award."));
    }
}
