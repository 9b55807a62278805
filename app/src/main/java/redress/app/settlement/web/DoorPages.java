// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.LetterCodes;
import redress.app.account.Link;
import redress.app.account.OneTimeLinks;
import redress.app.account.SignedIn;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.NoSuchCase;
import redress.app.settlement.RespondentDoor;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// Lets a respondent into their one case: by the button behind a sealed link, or by the code on a
/// letter. Opening a link changes nothing, because mail scanners open links.
@Controller
@OpenTo(Audience.ANYONE)
class DoorPages {

    private final OneTimeLinks links;
    private final LetterCodes codes;
    private final RespondentDoor door;
    private final SignedIn sessions;
    private final Cases cases;

    DoorPages(
            OneTimeLinks links,
            LetterCodes codes,
            RespondentDoor door,
            SignedIn sessions,
            Cases cases) {
        this.links = links;
        this.codes = codes;
        this.door = door;
        this.sessions = sessions;
        this.cases = cases;
    }

    @GetMapping("/answer/{token}")
    Page look(@PathVariable String token) {
        return switch (links.look(token)) {
            case Link.Respond(UUID caseId) -> new DoorPage(token, get(caseId).reference());
            case Link.Used(Optional<UUID> of) -> closed(token, "settlement.door.used", of);
            case Link.Expired(Optional<UUID> of) -> closed(token, "settlement.door.expired", of);
            case Link.SignIn _, Link.Unknown _ ->
                    closed(token, "settlement.door.unknown", Optional.empty());
        };
    }

    @PostMapping("/answer/{token}")
    Object enter(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (links.look(token) instanceof Link.Respond
                && links.use(token) instanceof Link.Respond(UUID caseId)) {
            sessions.openForRespondent(caseId, request, response);
            return inside(caseId);
        }
        return look(token);
    }

    @PostMapping("/answer/{token}/again")
    @RateLimit(RateLimit.Kind.SIGN_IN_LINK)
    Page again(@PathVariable String token) {
        switch (links.look(token)) {
            case Link.Respond(UUID caseId) -> door.sendAgain(caseId);
            case Link.Used(Optional<UUID> of) -> of.ifPresent(door::sendAgain);
            case Link.Expired(Optional<UUID> of) -> of.ifPresent(door::sendAgain);
            case Link.SignIn _, Link.Unknown _ -> {}
        }
        return new FreshLinkPage();
    }

    @GetMapping("/answer")
    Page askForCode() {
        return new CodePage(false);
    }

    @PostMapping("/answer")
    @RateLimit(RateLimit.Kind.LETTER_CODE)
    Object enterByCode(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> found = codes.find(code);
        if (found.isEmpty()) {
            return new CodePage(true);
        }
        sessions.openByCode(found.get(), request, response);
        return inside(found.get());
    }

    private RedirectView inside(UUID caseId) {
        return new RedirectView("/cases/" + get(caseId).reference());
    }

    private Case get(UUID caseId) {
        return cases.find(caseId).orElseThrow(NoSuchCase::new);
    }

    private static Page closed(String token, String reason, Optional<UUID> of) {
        return new ClosedDoorPage(token, reason, of.isPresent());
    }
}
