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

/// Late payment to subcontractors in Japan: a flat rate from the day after the sixtieth day, the
/// day of delivery being the first.
///
/// Source: Subcontract Act, art 4-2; since 1 January 2026 Toriteki Act, art 6.
final class Japan {
    private Japan() {}

    static Regime regime() {
        return new Regime(
                about(),
                Dated.from(KeyedOn.ACCRUAL_START, "2020-01-01", rate("Subcontract Act, art 4-2"))
                        .then("2026-01-01", rate("Toriteki Act, art 6")),
                new AgreedRate.Overridden(
                        secondary("Subcontract Act, art 4-2; Toriteki Act, art 6")),
                Dated.always(Choice.only(DayCount.ACTUAL_365, recall("not read in the Act."))),
                Compounding.NONE,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                Dated.always(Appropriation.costsFirst(recall("Civil Code, art 489"))),
                ChargedAmount.WITH_VAT,
                Dated.always(FixedSum.none(secondary("Subcontract Act, art 4-2"))),
                Dated.always(PaymentTerms.same(term())),
                List.of());
    }

    private static Regime.About about() {
        return new Regime.About(
                "jp",
                "Japan, subcontractors",
                secondary("Subcontract Act, art 4-2; Toriteki Act, art 6"),
                List.of(Money.currency("JPY")),
                "A subcontractor within the size limits of the Act, from the business that ordered.",
                List.of());
    }

    private static RateRule rate(String article) {
        return new RateRule.Flat(new BigDecimal("14.6"), secondary(article));
    }

    private static Term term() {
        return new Term.Days(
                60,
                Term.From.DELIVERY,
                Term.Counting.WITH_THE_FIRST_DAY,
                Term.Cap.ABSOLUTE,
                60,
                secondary("Subcontract Act, art 4-2; Toriteki Act, art 6"));
    }
}
