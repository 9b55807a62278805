// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import redress.interest.Appropriation;
import redress.interest.Dated;
import redress.interest.KeyedOn;
import redress.interest.Rates;
import redress.interest.Regime;

/// Commercial late payment in Croatia since it has the euro.
///
/// Source: ZOO, arts 29-31; e-justice.europa.eu.
final class Croatia {
    private Croatia() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "hr",
                        "Croatia",
                        verified("ZOO, arts 29-31"),
                        Dated.from(
                                KeyedOn.ACCRUAL_START,
                                "2023-01-01",
                                Directive.ecb(
                                        rates,
                                        "8",
                                        verified("ZOO, arts 29-31; e-justice.europa.eu"))))
                .appropriation(Appropriation.costsFirst(recall("ZOO, art 172")))
                .regime();
    }
}
