// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.DayCount;
import redress.interest.PaymentTerms;
import redress.interest.Rates;
import redress.interest.Regime;
import redress.interest.Term;

/// Commercial late payment in Spain.
///
/// Source: Ley 3/2004, arts 4-9, as amended by Ley 15/2010 and RDL 4/2013.
final class Spain {
    private Spain() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "es",
                        "Spain",
                        verified("Ley 3/2004, arts 4-9"),
                        Directive.since(
                                "2013-02-24",
                                Directive.ecb(
                                        rates, "8", verified("Ley 3/2004, art 7; RDL 4/2013"))))
                .dayCount(
                        DayCount.ACTUAL_365,
                        secondary("Supreme Court, 25 July 2000: 365, not 360."))
                .terms(new PaymentTerms(days(60), days(30), null))
                .appropriation(Appropriation.interestFirst(recall("Civil Code, art 1173")))
                .regime();
    }

    private static Term days(int cap) {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                Term.Cap.ABSOLUTE,
                cap,
                verified("Ley 3/2004, art 4; LCSP, art 198.4"));
    }
}
