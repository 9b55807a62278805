// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.secondary;

import redress.interest.Appropriation;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.Rates;
import redress.interest.Regime;
import redress.interest.Term;

/// Late payment between businesses in France: ten points unless the contract says otherwise.
///
/// Source: Code de commerce, arts L441-10 and D441-5.
final class France {
    private France() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "fr",
                        "France, between businesses",
                        secondary("C. com., art L441-10"),
                        Directive.since(
                                "2013-01-01",
                                Directive.ecb(rates, "10", secondary("C. com., art L441-10"))))
                .dayCount(
                        DayCount.ACTUAL_365,
                        secondary("amount times rate times days over 365 (bpifrance-creation.fr)."))
                .fixedSum(FixedSum.flat("40", "EUR", secondary("C. com., art D441-5")))
                .terms(Directive.terms(secondary("C. com., art L441-10"), Term.Cap.ABSOLUTE))
                .alternatives("fr-public")
                .caveat(
                        "A contract may name another rate, but none below three times the legal rate of interest.")
                .appropriation(
                        Dated.always(
                                        KeyedOn.ACCRUAL_DAY,
                                        Appropriation.interestFirst(recall("Civil Code, art 1254")))
                                .then(
                                        "2016-10-01",
                                        Appropriation.interestFirst(
                                                secondary("Civil Code, art 1343-1"))))
                .regime();
    }
}
