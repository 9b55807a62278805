// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the [Frame] of a request.
@Component
final class Frames {

    private final Words words;
    private final TemplateEngine templates;

    Frames(Words words, TemplateEngine templates) {
        this.words = words;
        this.templates = templates;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                RequestContextUtils.getLocale(request),
                words,
                visitor(),
                request.getRequestURI(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                templates);
    }

    private static Visitor visitor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Visiting visiting
                ? visiting.visitor()
                : Visitor.stranger();
    }
}
