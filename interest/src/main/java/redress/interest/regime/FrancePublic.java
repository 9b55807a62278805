// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.verified;

import redress.interest.Dated;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.PaymentTerms;
import redress.interest.RateLock;
import redress.interest.Rates;
import redress.interest.Regime;
import redress.interest.Term;

/// Late payment by public bodies in France: the rate of the half-year in which interest began.
///
/// Source: Code de la commande publique, arts L2192-10 to L2192-14 and R2192-10 to R2192-36.
final class FrancePublic {
    private FrancePublic() {}

    static Regime of(Rates rates) {
        return Directive.state(
                        "fr-public",
                        "France, public bodies",
                        verified("CCP, arts L2192-10 to R2192-36"),
                        Dated.from(
                                KeyedOn.ACCRUAL_START,
                                "2019-04-01",
                                Directive.ecb(
                                        rates,
                                        RateLock.FIXED_AT_DEFAULT,
                                        "8",
                                        verified("CCP, art R2192-31"))))
                .fixedSum(
                        FixedSum.flat(
                                "40",
                                "EUR",
                                verified("CCP, arts L2192-13 and R2192-31 to R2192-36")))
                .terms(
                        new PaymentTerms(
                                new Term.Unset(
                                        "This regime is for public bodies: a business owes under fr."),
                                authority(),
                                null))
                .alternatives("fr")
                .caveat("Hospitals have 50 days, public undertakings 60.")
                .regime();
    }

    private static Term authority() {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                Term.Cap.ABSOLUTE,
                30,
                verified("CCP, arts R2192-10 and R2192-11"));
    }
}
