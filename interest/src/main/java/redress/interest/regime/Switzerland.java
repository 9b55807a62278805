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
import redress.interest.Term;
import redress.money.Money;

/// Interest on default in Switzerland.
///
/// Source: Code of Obligations (OR), arts 102-105.
final class Switzerland {
    private Switzerland() {}

    static Regime regime() {
        return new Regime(
                about(),
                Dated.always(new RateRule.Flat(new BigDecimal("5"), verified("OR, art 104(1)"))),
                new AgreedRate.Prevails(
                        "A higher agreed rate holds (OR, art 104(2)).", verified("OR, art 104(2)")),
                Dated.always(
                        Choice.only(DayCount.ACTUAL_365, recall("the Code does not say how."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(Appropriation.costsFirst(recall("OR, art 85"))),
                ChargedAmount.AS_CLAIMED,
                Dated.always(FixedSum.none(verified("OR, arts 102-105"))),
                Dated.always(
                        PaymentTerms.same(
                                new Term.Unset(
                                        "A debtor is in default by a notice or on an agreed day (OR, art 102)."))),
                List.of(
                        new Caveat(
                                Caveat.When.ALWAYS,
                                "Between merchants the bank discount rate at the place of payment takes its place while it is higher (OR, art 104(3)).")));
    }

    private static Regime.About about() {
        return new Regime.About(
                "ch",
                "Switzerland",
                verified("OR, arts 102-105"),
                List.of(Money.currency("CHF")),
                "Any creditor of a debtor in default.",
                List.of());
    }
}
