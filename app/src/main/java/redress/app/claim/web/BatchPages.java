// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.claim.Batch;
import redress.app.claim.Claims;
import redress.app.claim.DraftReview;
import redress.app.claim.OpenDraft;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// Many invoices at once: a claim per debtor, filed together.
@Controller
class BatchPages {

    private final Claims claims;
    private final Cases cases;

    BatchPages(Claims claims, Cases cases) {
        this.claims = claims;
        this.cases = cases;
    }

    @GetMapping("/claims/batch/{key}")
    @OpenTo(Audience.ANYONE)
    Page show(@PathVariable String key) {
        return new BatchPage(view(key));
    }

    @GetMapping("/claims/batch/{key}/file")
    @OpenTo(Audience.CLAIMANT)
    Object ask(@Me Signed who, @PathVariable String key) {
        BatchView view = view(key);
        return view.ready().isEmpty()
                ? new RedirectView("/claims/batch/" + key)
                : new BatchFilePage(view, who.email());
    }

    @PostMapping("/claims/batch/{key}/file")
    @OpenTo(Audience.CLAIMANT)
    RedirectView file(@Me Signed who, @PathVariable String key) {
        claims.fileAll(Opening.batch(claims, key), who);
        return new RedirectView("/claims/batch/" + key);
    }

    private BatchView view(String key) {
        Batch batch = Opening.batch(claims, key);
        List<BatchView.Group> groups =
                batch.keys().stream().flatMap(draft -> group(draft).stream()).toList();
        return new BatchView(key, groups, batch.unread());
    }

    private Optional<BatchView.Group> group(String key) {
        return claims.find(key).map(this::group);
    }

    private BatchView.Group group(OpenDraft draft) {
        DraftReview review = claims.review(draft.content());
        UUID filedAs = draft.filedAs();
        String reference =
                filedAs == null ? "" : cases.find(filedAs).map(Case::reference).orElse("");
        return new BatchView.Group(draft.key(), review, review.reckoning(), reference);
    }
}
