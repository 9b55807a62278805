// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.authority.FirstLook;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.casefile.Cases;
import redress.app.pack.Packs;
import redress.app.web.Page;
import redress.procedure.Role;

/// Tells an officer who opened a case by a link that nobody has looked at it yet, and offers to
/// record that they do.
@Component
@Order(0)
final class FirstLookSection implements CaseSection {

    private final Cases cases;
    private final Packs packs;

    FirstLookSection(Cases cases, Packs packs) {
        this.cases = cases;
        this.packs = packs;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        if (viewer.role() != Role.DESK || !isUnseen(shown)) {
            return Optional.empty();
        }
        return Optional.of(new FirstLookPart(shown.reference()));
    }

    private boolean isUnseen(Case shown) {
        return FirstLook.isDue(
                packs.get(shown.pack()).procedure(shown.procedure()), cases.state(shown));
    }
}
