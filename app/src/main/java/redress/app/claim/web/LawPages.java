// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.claim.ClaimDraft;
import redress.app.claim.Claims;
import redress.app.claim.Corrected;
import redress.app.claim.Mistake;
import redress.app.claim.OpenDraft;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// What the law adds, and the choice of law where the contract is under another one.
@Controller
@OpenTo(Audience.ANYONE)
class LawPages {

    private final Claims claims;

    LawPages(Claims claims) {
        this.claims = claims;
    }

    @GetMapping("/claims/{key}/law")
    Object show(@PathVariable String key) {
        OpenDraft draft = Opening.draft(claims, key);
        return draft.filedAs() != null
                ? new RedirectView("/claims/" + key + "/filed")
                : page(key, draft.content(), Map.of(), List.of());
    }

    @PostMapping("/claims/{key}/law")
    Object choose(@PathVariable String key, @RequestParam Map<String, String> form) {
        OpenDraft draft = Opening.draft(claims, key);
        Corrected corrected = claims.correctLaw(draft.content(), form);
        if (!corrected.mistakes().isEmpty()) {
            return page(key, corrected.draft(), form, corrected.mistakes());
        }
        claims.put(draft, corrected.draft());
        return new RedirectView("/claims/" + key + "/law");
    }

    private Page page(
            String key, ClaimDraft draft, Map<String, String> form, List<Mistake> mistakes) {
        return new LawPage(
                key,
                draft,
                claims.review(draft).reckoning().map(ReckoningView::of),
                form,
                mistakes);
    }
}
