// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.PasskeyCeremonies;
import redress.app.account.Signed;
import redress.app.account.SignedIn;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.RateLimit;

/// Sign-in by a passkey.
@Controller
@OpenTo(Audience.ANYONE)
class PasskeySignIn {

    private final PasskeyCeremonies ceremonies;
    private final SignedIn sessions;

    PasskeySignIn(PasskeyCeremonies ceremonies, SignedIn sessions) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
    }

    @PostMapping(path = "/sign-in/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @RateLimit(RateLimit.Kind.FORM)
    @ResponseBody
    String challenge(HttpServletRequest request, HttpServletResponse response) {
        return ceremonies.challengeToSignIn(request, response);
    }

    @PostMapping("/sign-in/passkey")
    @RateLimit(RateLimit.Kind.FORM)
    Object signIn(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Signed> who = ceremonies.signIn(answer, request, response);
        if (who.isEmpty()) {
            return SignInPage.wrongPasskey(OwnPath.of(next));
        }
        sessions.open(who.get(), request, response);
        return new RedirectView(OwnPath.of(next));
    }
}
