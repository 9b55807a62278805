// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.settlement.Ledger;
import redress.app.settlement.Offer;
import redress.app.settlement.Offers;
import redress.app.settlement.Settlements;
import redress.app.web.Page;

/// Shows the open offer and the settlement's ledger on the page of a case.
@Component
@Order(40)
class LedgerSection implements CaseSection {

    private final Offers offers;
    private final Settlements settlements;

    LedgerSection(Offers offers, Settlements settlements) {
        this.offers = offers;
        this.settlements = settlements;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        Optional<Offer> offer = offers.current(shown);
        Optional<Ledger> ledger = settlements.ledger(shown);
        return offer.isEmpty() && ledger.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LedgerPage(ledger.isPresent() ? Optional.empty() : offer, ledger));
    }
}
