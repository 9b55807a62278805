// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.Participants;
import redress.app.claim.Claims;
import redress.app.claim.FiledInvoice;
import redress.app.party.Debtors.Resolved;
import redress.money.Money;
import redress.procedure.Role;

/// Keeps claims by their debtors, in the transaction of whatever changes them.
@Component
class DebtorKeeper {

    private static final String CLAIM = "claim";

    private final DebtorRows rows;
    private final Participants participants;
    private final Claims claims;

    DebtorKeeper(DebtorRows rows, Participants participants, Claims claims) {
        this.rows = rows;
        this.participants = participants;
        this.claims = claims;
    }

    @EventListener
    void on(CaseMoved moved) {
        Case about = moved.moved();
        if (!about.kind().equals(CLAIM)) {
            return;
        }
        if (moved.filed()) {
            participants
                    .find(about.id(), Role.RESPONDENT)
                    .ifPresent(named -> rows.add(about, named.party(), named.authority()));
        }
        rows.move(about);
    }

    @EventListener
    void on(Resolved resolved) {
        rows.caseOf(resolved.now().party())
                .ifPresent(caseId -> rows.resolve(resolved.now(), value(caseId)));
    }

    /// What is claimed, in whole units of its currency.
    private BigDecimal value(UUID caseId) {
        return claims.of(caseId).stream()
                .flatMap(claim -> claim.invoices().stream())
                .map(FiledInvoice::debt)
                .map(debt -> debt.open())
                .map(Money::toDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
