// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// The invoices of a claim as they were filed, and the law that they are claimed under.
public record FiledClaim(Currency currency, ChosenLaw law, List<FiledInvoice> invoices) {

    public FiledClaim {
        invoices = List.copyOf(invoices);
    }

    /// What is owed at the end of a day.
    public Reckoning on(LocalDate day) {
        return Reckoning.of(invoices.stream().map(FiledInvoice::debt).toList(), currency, law, day);
    }
}
