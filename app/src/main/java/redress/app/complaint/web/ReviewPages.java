// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Cases;
import redress.app.casefile.OpenCase;
import redress.app.complaint.ComplaintAnswer;
import redress.app.complaint.ComplaintFiling;
import redress.app.complaint.Complaints;
import redress.app.complaint.Mistake;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.Refusal;

/// The last look at a complaint, its filing, and what is told afterwards.
@Controller
class ReviewPages {

    private final Complaints complaints;
    private final ComplaintFiling filing;
    private final Cases cases;
    private final OpenCase open;
    private final Receipts receipts;

    ReviewPages(
            Complaints complaints,
            ComplaintFiling filing,
            Cases cases,
            OpenCase open,
            Receipts receipts) {
        this.complaints = complaints;
        this.filing = filing;
        this.cases = cases;
        this.open = open;
        this.receipts = receipts;
    }

    @GetMapping("/complaints/{key}")
    @OpenTo(Audience.ANYONE)
    Object review(@PathVariable String key) {
        Complaints.Open draft = draft(key);
        if (draft.filedAs() != null) {
            return new RedirectView("/complaints/" + key + "/filed");
        }
        List<Mistake> mistakes = complaints.mistakes(draft.content());
        return mistakes.isEmpty()
                ? page(draft, mistakes)
                : new RedirectView("/complaints/" + key + "/edit");
    }

    /// Where signing in comes back to.
    @GetMapping("/complaints/{key}/file")
    @OpenTo(Audience.CLAIMANT)
    RedirectView signedIn(@PathVariable String key) {
        return new RedirectView("/complaints/" + key);
    }

    @PostMapping("/complaints/{key}/file")
    @OpenTo(Audience.CLAIMANT)
    Object file(@Me Signed who, @PathVariable String key) {
        return switch (filing.file(key, who)) {
            case ComplaintAnswer.Filed _ -> new RedirectView("/complaints/" + key + "/filed");
            case ComplaintAnswer.NotReady(var mistakes) -> page(draft(key), mistakes);
            case ComplaintAnswer.NoSuchDraft _ -> throw Refusal.notFound("complaint.no-draft");
        };
    }

    @GetMapping("/complaints/{key}/filed")
    @OpenTo(Audience.CLAIMANT)
    Object filed(@Me Signed who, @PathVariable String key) {
        UUID filedAs = draft(key).filedAs();
        if (filedAs == null) {
            return new RedirectView("/complaints/" + key);
        }
        String reference = cases.find(filedAs).orElseThrow().reference();
        return receipts.of(open.get(who, reference).on());
    }

    private Page page(Complaints.Open draft, List<Mistake> mistakes) {
        return new ReviewPage(
                draft.key(),
                complaints.pack(draft.content()),
                draft.content(),
                complaints.routing(draft.content()),
                mistakes);
    }

    private Complaints.Open draft(String key) {
        return complaints.find(key).orElseThrow(() -> Refusal.notFound("complaint.no-draft"));
    }
}
