// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import redress.app.pack.Packs;

/// Adding documents needs at least one.
@Component
final class AttachedDocuments implements ActCheck {

    private static final String ATTACHED = "document-attached";

    private final Packs packs;

    AttachedDocuments(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Optional<Answer.Refused> refusal(Case before, Act act) {
        return act.documents().isEmpty() && attaches(before, act)
                ? Optional.of(
                        new Answer.Refused(
                                "no-documents",
                                "documents (none) must be at least one file. Choose one and send again."))
                : Optional.empty();
    }

    private boolean attaches(Case before, Act act) {
        return packs.get(before.pack()).procedure(before.procedure()).moves().stream()
                .anyMatch(rule -> rule.id().equals(act.move()) && rule.event().equals(ATTACHED));
    }
}
