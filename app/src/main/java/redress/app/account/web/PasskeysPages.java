// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Passkey;
import redress.app.account.PasskeyCeremonies;
import redress.app.account.Passkeys;
import redress.app.account.Signed;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;
import redress.app.web.Refusal;

/// A person's own passkeys: list, add, remove.
@Controller
@OpenTo(Audience.CLAIMANT)
class PasskeysPages {

    private static final int LONGEST_LABEL = 80;

    private final Passkeys passkeys;
    private final PasskeyCeremonies ceremonies;

    PasskeysPages(Passkeys passkeys, PasskeyCeremonies ceremonies) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
    }

    @GetMapping("/passkeys")
    Page list(@Me Signed who) {
        return new PasskeysPage(passkeys.of(who.id()), "", "");
    }

    @PostMapping(path = "/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @RateLimit(RateLimit.Kind.FORM)
    @ResponseBody
    String challenge(@Me Signed who, HttpServletRequest request, HttpServletResponse response) {
        return ceremonies.challengeToAdd(who, request, response);
    }

    @PostMapping("/passkeys")
    @RateLimit(RateLimit.Kind.FORM)
    Object add(
            @Me Signed who,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = label.strip();
        List<Passkey> own = passkeys.of(who.id());
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            return new PasskeysPage(own, name, "account.passkeys.label.wrong");
        }
        if (own.size() >= Passkeys.MOST) {
            return new PasskeysPage(own, name, "account.passkeys.too-many");
        }
        return ceremonies.add(answer, name, request, response)
                ? new RedirectView("/passkeys")
                : new PasskeysPage(own, name, "account.passkeys.refused");
    }

    @GetMapping("/passkeys/{id}/remove")
    Page ask(@Me Signed who, @PathVariable UUID id) {
        return passkeys.find(who.id(), id)
                .map(RemovePasskeyPage::new)
                .orElseThrow(() -> Refusal.notFound("account.passkeys.unknown"));
    }

    @PostMapping("/passkeys/{id}/remove")
    RedirectView remove(@Me Signed who, @PathVariable UUID id) {
        passkeys.remove(who.id(), id);
        return new RedirectView("/passkeys");
    }
}
