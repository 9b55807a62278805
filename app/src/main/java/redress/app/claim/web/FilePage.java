// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Optional;
import redress.app.claim.DraftReview;
import redress.app.claim.Mistake;
import redress.app.claim.Overdue;
import redress.app.claim.Reckoning;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The last look before filing: who will see what, and what happens then.
///
/// @param holder the name of the authority that will get it; empty where there is none
/// @param note what the claimant wants the desk to know
/// @param mistakes what stands in the way
public record FilePage(
        String key,
        DraftReview review,
        Optional<Reckoning> owed,
        String holder,
        String email,
        String note,
        List<Mistake> mistakes)
        implements Page {

    public FilePage {
        mistakes = List.copyOf(mistakes);
    }

    public List<Fault> faults(Frame frame) {
        return Texts.faults(frame, mistakes).stream()
                .map(fault -> fault.field().equals("note") ? fault : new Fault("", fault.text()))
                .toList();
    }

    /// Whether the claim goes straight to the respondent, as no authority takes such claims.
    public boolean direct() {
        return holder.isEmpty();
    }

    /// The numbers of the invoices that are claimed.
    public String numbers() {
        return String.join(
                ", ", review.readiness().overdue().stream().map(Overdue::number).toList());
    }

    /// The respondent's e-mail address; empty where a letter takes its place.
    public String respondentEmail() {
        return review.draft().buyer().identity().email();
    }

    @Override
    public int status() {
        return mistakes.isEmpty() ? 200 : 422;
    }
}
