// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.claim.Claims;
import redress.app.pack.Packs;
import redress.app.web.Page;
import redress.procedure.Role;

/// Shows the invoices of a claim on its case's page, with what is owed on the day it is looked at.
@Component
@Order(10)
class InvoicesSection implements CaseSection {

    private final Claims claims;
    private final Packs packs;
    private final RespondentLetters letters;
    private final Clock clock;

    InvoicesSection(Claims claims, Packs packs, RespondentLetters letters, Clock clock) {
        this.claims = claims;
        this.packs = packs;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        return claims.of(shown.id())
                .map(claim -> claim.on(packs.get(shown.pack()).calendar().dayOf(clock.instant())))
                .map(owed ->
                        new InvoicesPart(
                                ReckoningView.folded(owed, viewer.role()),
                                letters.has(shown, viewer)
                                        ? "/cases/" + shown.reference() + "/letter.pdf"
                                        : "",
                                viewer.role() == Role.CLAIMANT
                                        ? "/cases/" + shown.reference() + "/acknowledgement.pdf"
                                        : ""));
    }
}
