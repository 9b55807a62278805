// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.ApiKeys;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// A person's API keys: list, make, revoke. A secret is shown once, on the page that follows its
/// making.
@Controller
@OpenTo(Audience.CLAIMANT)
class KeysPages {

    private static final int LONGEST_LABEL = 80;

    private final ApiKeys keys;

    KeysPages(ApiKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/keys")
    Page list(@Me Signed who) {
        return new KeysPage(keys.of(who.id()), "", "", Set.of(), List.of());
    }

    /// The secret is kept nowhere, so this page is the answer itself, not a redirect to one.
    @PostMapping("/keys")
    @RateLimit(RateLimit.Kind.FORM)
    Page make(
            @Me Signed who,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(name = "scopes", required = false) Set<String> scopes) {
        String name = label.strip();
        Set<String> chosen = scopes == null ? Set.of() : scopes;
        List<KeysPage.Mistake> mistakes = mistakes(name, chosen);
        String secret = mistakes.isEmpty() ? keys.make(who.id(), name, chosen) : "";
        return mistakes.isEmpty()
                ? new KeysPage(keys.of(who.id()), secret, "", Set.of(), List.of())
                : new KeysPage(keys.of(who.id()), "", name, chosen, mistakes);
    }

    @PostMapping("/keys/{id}/revoke")
    RedirectView revoke(@Me Signed who, @PathVariable UUID id) {
        keys.revoke(who.id(), id);
        return new RedirectView("/keys");
    }

    private static List<KeysPage.Mistake> mistakes(String label, Set<String> scopes) {
        List<KeysPage.Mistake> mistakes = new ArrayList<>();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            mistakes.add(new KeysPage.Mistake("label", "account.keys.label.wrong"));
        }
        if (scopes.isEmpty() || !ApiKeys.SCOPES.containsAll(scopes)) {
            mistakes.add(new KeysPage.Mistake("scopes", "account.keys.scopes.wrong"));
        }
        return mistakes;
    }
}
