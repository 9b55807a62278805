// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.EmailAddress;
import redress.app.account.Link;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.SignInLinkIssued;
import redress.app.account.SignedIn;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// Sign-in by a one-time e-mail link: ask for an address, send the link, press the button behind
/// it.
@Controller
@OpenTo(Audience.ANYONE)
class SignInPages {

    private final OneTimeLinks links;
    private final People people;
    private final SignedIn sessions;
    private final ApplicationEventPublisher events;

    SignInPages(
            OneTimeLinks links,
            People people,
            SignedIn sessions,
            ApplicationEventPublisher events) {
        this.links = links;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
    }

    @GetMapping({"/sign-in", "/sign-in/passkey"})
    Page ask(@RequestParam(defaultValue = "/") String next) {
        return SignInPage.asking(OwnPath.of(next));
    }

    @PostMapping("/sign-in")
    @RateLimit(RateLimit.Kind.SIGN_IN_LINK)
    @Transactional
    Page send(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "/") String next,
            Locale language) {
        String address = email.strip();
        if (!EmailAddress.isOne(address)) {
            return SignInPage.wrongEmail(address, OwnPath.of(next));
        }
        URI link = links.forSignIn(address, OwnPath.of(next));
        events.publishEvent(new SignInLinkIssued(address, link, language));
        return new LinkSentPage(address);
    }

    @GetMapping("/sign-in/{token}")
    Page look(@PathVariable String token) {
        return switch (links.look(token)) {
            case Link.SignIn(String email, String _) -> new UseLinkPage(token, email);
            case Link.Used _ -> new DeadLinkPage("account.link.used");
            case Link.Expired _ -> new DeadLinkPage("account.link.expired");
            case Link.Respond _, Link.Unknown _ -> new DeadLinkPage("account.link.unknown");
        };
    }

    @PostMapping("/sign-in/{token}")
    Object use(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (links.look(token) instanceof Link.SignIn
                && links.use(token) instanceof Link.SignIn(String email, String next)) {
            sessions.open(people.withEmail(email), request, response);
            return new RedirectView(OwnPath.of(next));
        }
        return look(token);
    }
}
