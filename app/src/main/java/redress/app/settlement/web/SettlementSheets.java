// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.Names;
import redress.app.casefile.OpenCase;
import redress.app.settlement.Days;
import redress.app.settlement.Payments;
import redress.app.settlement.Settlements;

/// Puts together what a reader sees of a settlement.
@Component
class SettlementSheets {

    private final Settlements settlements;
    private final Payments payments;
    private final Names names;
    private final Days days;

    SettlementSheets(Settlements settlements, Payments payments, Names names, Days days) {
        this.settlements = settlements;
        this.payments = payments;
        this.names = names;
        this.days = days;
    }

    /// The latest settlement of a case; empty where none was signed.
    Optional<SettlementSheet> find(OpenCase.Seated seated) {
        Case on = seated.on();
        Names.Parties parties = names.of(on, seated.actor().role());
        return settlements
                .find(on.id())
                .map(settlement ->
                        new SettlementSheet(
                                on,
                                settlement,
                                settlements.ledger(on).orElseThrow(),
                                parties.claimant(),
                                parties.respondent(),
                                payments.booked(on.id()),
                                days.zone(on),
                                days.today(on)));
    }
}
