// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;
import static redress.interest.Source.verified;

import java.math.BigDecimal;
import java.util.List;
import redress.interest.AgreedRate;
import redress.interest.Appropriation;
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
import redress.interest.Regime;
import redress.interest.Term;
import redress.money.Money;

/// Late payment to subcontractors in South Korea.
///
/// Source: Fair Transactions in Subcontracting Act, s 13.
final class SouthKorea {
    private SouthKorea() {}

    static Regime regime() {
        return new Regime(
                about(),
                Dated.from(
                        KeyedOn.ACCRUAL_START,
                        "2016-01-01",
                        new RateRule.Flat(
                                new BigDecimal("15.5"),
                                secondary("Fair Transactions in Subcontracting Act, s 13"))),
                new AgreedRate.Overridden(recall("Fair Transactions in Subcontracting Act, s 13")),
                Dated.always(Choice.only(DayCount.ACTUAL_365, recall("not read in the Act."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(Appropriation.costsFirst(secondary("Civil Act, art 479"))),
                ChargedAmount.AS_CLAIMED,
                Dated.always(
                        FixedSum.none(secondary("Fair Transactions in Subcontracting Act, s 13"))),
                Dated.always(PaymentTerms.same(term())),
                List.of());
    }

    private static Regime.About about() {
        return new Regime.About(
                "kr",
                "South Korea, subcontractors",
                secondary("Fair Transactions in Subcontracting Act, s 13"),
                List.of(Money.currency("KRW")),
                "A subcontractor, from the business that ordered.",
                List.of());
    }

    private static Term term() {
        return new Term.Days(
                60,
                Term.From.DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                Term.Cap.ABSOLUTE,
                60,
                secondary("Fair Transactions in Subcontracting Act, s 13"));
    }
}
