// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.casefile.History;
import redress.app.casefile.Names;
import redress.app.casefile.RecordedEvent;
import redress.app.complaint.ComplaintFiling;
import redress.app.complaint.Complaints;
import redress.app.web.Page;
import redress.procedure.Role;

/// Shows what a complaint says on its case's page, to the respondent without a name that is kept.
@Component
@Order(10)
final class StorySection implements CaseSection {

    private final History history;
    private final Names names;

    StorySection(History history, Names names) {
        this.history = history;
        this.names = names;
    }

    @Override
    public Optional<Page> of(Case shown, Actor viewer) {
        return find(shown, viewer).map(Page.class::cast);
    }

    /// What a complaint says; empty for another kind of case.
    Optional<StoryPart> find(Case shown, Actor viewer) {
        if (!shown.kind().equals(Complaints.KIND)) {
            return Optional.empty();
        }
        RecordedEvent first = history.of(shown.id()).getFirst();
        UnaryOperator<String> visible = names.hiding(shown, viewer.role());
        String since = first.detail(ComplaintFiling.SINCE);
        return Optional.of(
                new StoryPart(
                        visible.apply(first.text(ComplaintFiling.WHAT)),
                        since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since)),
                        visible.apply(first.text(ComplaintFiling.REMEDY)),
                        shown.confidential(),
                        viewer.role() == Role.CLAIMANT ? shown.reference() : ""));
    }
}
