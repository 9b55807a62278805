// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import redress.app.claim.DraftReview;
import redress.app.claim.Jurisdictions;
import redress.app.claim.Mistake;
import redress.app.claim.OpenDraft;
import redress.app.party.Debtors;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// Check what was read, or type it by hand: the same page.
@Controller
@OpenTo(Audience.ANYONE)
class CheckPages {

    /// The button that keeps the form without going on.
    private static final String STAY = "stay";

    private final Claims claims;
    private final Jurisdictions jurisdictions;
    private final Debtors debtors;

    CheckPages(Claims claims, Jurisdictions jurisdictions, Debtors debtors) {
        this.claims = claims;
        this.jurisdictions = jurisdictions;
        this.debtors = debtors;
    }

    @GetMapping("/claims/new")
    Page type() {
        return page("", claims.blank(), Map.of(), List.of());
    }

    @PostMapping("/claims/new")
    @RateLimit(RateLimit.Kind.FORM)
    Object typed(@RequestParam Map<String, String> form, Locale language) {
        Corrected corrected = claims.correct(claims.blank(), form, language);
        List<Mistake> mistakes = mistakes(corrected, form);
        if (!mistakes.isEmpty()) {
            return page("", corrected.draft(), form, mistakes);
        }
        return onwards(claims.keep(corrected.draft()), form);
    }

    @GetMapping("/claims/{key}")
    Object show(@PathVariable String key) {
        OpenDraft draft = Opening.draft(claims, key);
        return draft.filedAs() != null
                ? new RedirectView("/claims/" + key + "/filed")
                : page(key, draft.content(), Map.of(), List.of());
    }

    @PostMapping("/claims/{key}")
    Object correct(
            @PathVariable String key, @RequestParam Map<String, String> form, Locale language) {
        OpenDraft draft = Opening.draft(claims, key);
        Corrected corrected = claims.correct(draft.content(), form, language);
        claims.put(draft, corrected.draft());
        List<Mistake> mistakes = mistakes(corrected, form);
        return mistakes.isEmpty()
                ? onwards(key, form)
                : page(key, corrected.draft(), form, mistakes);
    }

    /// What could not be read and, when going on, what is missing.
    private List<Mistake> mistakes(Corrected corrected, Map<String, String> form) {
        List<Mistake> mistakes = new ArrayList<>(corrected.mistakes());
        if (!form.containsKey(STAY)) {
            claims.review(corrected.draft()).obstacles().stream()
                    .filter(one -> mistakes.stream().noneMatch(m -> m.field().equals(one.field())))
                    .forEach(mistakes::add);
        }
        return mistakes;
    }

    private static RedirectView onwards(String key, Map<String, String> form) {
        return new RedirectView("/claims/" + key + (form.containsKey(STAY) ? "" : "/law"));
    }

    private Page page(
            String key, ClaimDraft draft, Map<String, String> form, List<Mistake> mistakes) {
        DraftReview review = claims.review(draft);
        return new CheckPage(
                key,
                review,
                jurisdictions.all(),
                jurisdictions.pack(draft.venue()),
                jurisdictions.competent(draft.venue()),
                jurisdictions.strange(draft),
                debtors.suggest(draft.buyer().identity()),
                mistakes.isEmpty() ? Map.of() : form,
                mistakes);
    }
}
