// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Opens a session for somebody who has proved who they are.
@Component
public final class SignedIn {

    private final SecurityContextRepository contexts;
    private final AccountSettings settings;

    SignedIn(SecurityContextRepository contexts, AccountSettings settings) {
        this.contexts = contexts;
        this.settings = settings;
    }

    /// Opens a fresh session; whatever session there was ends, so that none can be fixed
    /// beforehand.
    public void open(Signed who, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(as(who));
        SecurityContextHolder.setContext(context);
        Duration lives = settings.respondentSessionLives();
        var session = request.getSession(true);
        if (who.respondentCase().isPresent()) {
            session.setMaxInactiveInterval((int) lives.toSeconds());
        }
        contexts.saveContext(context, request, response);
    }

    /// Opens a session for the respondent of a case, who came by a sealed link.
    public void openForRespondent(
            UUID caseId, HttpServletRequest request, HttpServletResponse response) {
        open(Signed.respondent(caseId, false), request, response);
    }

    /// Opens a session for whoever has the code of a letter to the respondent of a case.
    public void openByCode(UUID caseId, HttpServletRequest request, HttpServletResponse response) {
        open(Signed.respondent(caseId, true), request, response);
    }

    static Authentication as(Signed who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                who.audiences().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }
}
