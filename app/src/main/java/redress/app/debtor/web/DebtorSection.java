// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.debtor.ReviewDesk;
import redress.app.web.Page;
import redress.procedure.Role;

/// Tells an officer on the page of a claim who its debtor was found to be.
@Component
@Order(15)
final class DebtorSection implements CaseSection {

    private final ReviewDesk desk;

    DebtorSection(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        return viewer.role() == Role.DESK
                ? desk.standing(shown).map(now -> new DebtorPart(shown.reference(), now))
                : Optional.empty();
    }
}
