// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
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
import redress.interest.MoneyRounding;
import redress.interest.PaymentTerms;
import redress.interest.RateRule;
import redress.interest.Regime;
import redress.interest.Source;
import redress.interest.Term;
import redress.money.Money;

/// Interest that a county court in England and Wales may award on a debt: 8 % a year.
///
/// Source: County Courts Act 1984, s 69; the claim form service of HM Courts and Tribunals.
final class UnitedKingdomCourt {
    private static final Source ACT = verified("County Courts Act 1984, s 69");

    private UnitedKingdomCourt() {}

    static Regime regime() {
        return new Regime(
                about(),
                Dated.always(new RateRule.Flat(new BigDecimal("8"), ACT)),
                new AgreedRate.Prevails(
                        "A rate from the contract is claimed under the contract, not under s 69.",
                        ACT),
                Dated.always(
                        Choice.only(
                                DayCount.ACTUAL_365,
                                verified("The court's own service divides by 365."))),
                Compounding.NONE,
                new Choice<>(
                        MoneyRounding.DAILY_TO_TEN_DECIMALS,
                        List.of(MoneyRounding.DAILY, MoneyRounding.AT_THE_END),
                        verified(
                                "The court's own service counts so. The guide on gov.uk rounds the daily"
                                        + " interest to the penny first.")),
                Dated.always(Appropriation.interestFirst(recall("common law"))),
                ChargedAmount.AS_CLAIMED,
                Dated.always(FixedSum.none(ACT)),
                Dated.always(
                        PaymentTerms.same(
                                new Term.Unset(
                                        "Section 69 gives no time for payment: interest runs from"
                                                + " the day the debt was due."))),
                caveats());
    }

    private static List<Caveat> caveats() {
        return List.of(
                new Caveat(
                        Caveat.When.ALWAYS,
                        "The court decides whether to award it, at what rate and for which"
                                + " days; it is not owed beside interest under the 1998"
                                + " Act."));
    }

    private static Regime.About about() {
        return new Regime.About(
                "gb-court",
                "England and Wales, county court interest",
                ACT,
                List.of(Money.currency("GBP")),
                "Anyone who claims a debt in a county court and has no other interest on it.",
                List.of("gb"));
    }
}
