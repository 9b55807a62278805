// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.OpenCase;
import redress.app.claim.Claims;
import redress.app.claim.DraftReview;
import redress.app.claim.FilingAnswer;
import redress.app.claim.Jurisdictions;
import redress.app.claim.Mistake;
import redress.app.claim.OpenDraft;
import redress.app.pack.Authority;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// Filing, once signed in, and what is told afterwards.
@Controller
@OpenTo(Audience.CLAIMANT)
class FilePages {

    private static final int LONGEST_NOTE = 4_000;

    private final Claims claims;
    private final Jurisdictions jurisdictions;
    private final Cases cases;
    private final OpenCase open;
    private final Acknowledgements acknowledgements;

    FilePages(
            Claims claims,
            Jurisdictions jurisdictions,
            Cases cases,
            OpenCase open,
            Acknowledgements acknowledgements) {
        this.claims = claims;
        this.jurisdictions = jurisdictions;
        this.cases = cases;
        this.open = open;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/claims/{key}/file")
    Object ask(@Me Signed who, @PathVariable String key) {
        OpenDraft draft = Opening.draft(claims, key);
        if (draft.filedAs() != null) {
            return new RedirectView("/claims/" + key + "/filed");
        }
        DraftReview review = claims.review(draft.content());
        return review.obstacles().isEmpty()
                ? page(key, review, who, "", List.of())
                : new RedirectView("/claims/" + key);
    }

    @PostMapping("/claims/{key}/file")
    Object file(
            @Me Signed who,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String note) {
        String said = note.strip();
        if (said.length() > LONGEST_NOTE) {
            return again(key, who, said, tooLong(said));
        }
        return switch (claims.file(key, who, said)) {
            case FilingAnswer.Filed _ -> new RedirectView("/claims/" + key + "/filed");
            case FilingAnswer.NotReady(var obstacles) -> again(key, who, said, obstacles);
            case FilingAnswer.NoSuchDraft _ -> throw Opening.gone();
        };
    }

    @GetMapping("/claims/{key}/filed")
    Object filed(@Me Signed who, @PathVariable String key) {
        UUID filedAs = Opening.draft(claims, key).filedAs();
        if (filedAs == null) {
            return new RedirectView("/claims/" + key);
        }
        Case filed = cases.find(filedAs).orElseThrow();
        return new FiledPage(acknowledgements.of(open.get(who, filed.reference()).on()));
    }

    private Page again(String key, Signed who, String note, List<Mistake> mistakes) {
        DraftReview review = claims.review(Opening.draft(claims, key).content());
        return page(key, review, who, note, mistakes);
    }

    private Page page(
            String key, DraftReview review, Signed who, String note, List<Mistake> mistakes) {
        String holder =
                jurisdictions.competent(review.draft().venue()).map(Authority::name).orElse("");
        return new FilePage(key, review, review.reckoning(), holder, who.email(), note, mistakes);
    }

    private static List<Mistake> tooLong(String note) {
        return List.of(
                new Mistake("note", "claim.wrong.long", List.of(note.length(), LONGEST_NOTE)));
    }
}
