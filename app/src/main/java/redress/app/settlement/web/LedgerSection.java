// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.settlement.Demands;
import redress.app.settlement.Ledger;
import redress.app.settlement.Offer;
import redress.app.settlement.Offers;
import redress.app.settlement.Payments;
import redress.app.settlement.Settlements;
import redress.app.web.Page;
import redress.procedure.Role;

/// Shows the open offer, the settlement's ledger and the way to the payments on the page of a case.
@Component
@Order(5)
class LedgerSection implements CaseSection {

    private final Offers offers;
    private final Settlements settlements;
    private final Payments payments;
    private final Demands demands;

    LedgerSection(Offers offers, Settlements settlements, Payments payments, Demands demands) {
        this.offers = offers;
        this.settlements = settlements;
        this.payments = payments;
        this.demands = demands;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        Optional<Offer> offer = offers.current(shown);
        Optional<Ledger> ledger = settlements.ledger(shown);
        int booked = payments.of(shown.id()).size();
        return offer.isEmpty() && ledger.isEmpty() && booked == 0
                ? Optional.empty()
                : Optional.of(
                        new LedgerPage(
                                shown.reference(),
                                ledger.isPresent() ? Optional.empty() : offer,
                                ledger,
                                booked,
                                booked == 0 ? Optional.empty() : demands.find(shown),
                                viewer.role() == Role.CLAIMANT && !shown.closed()));
    }
}
