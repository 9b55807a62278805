// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the [Frame] of a request.
@Component
final class Frames {

    private final Words words;
    private final TemplateEngine templates;
    private final WebSettings settings;
    private final List<NavigationLink> links;
    private final ObjectProvider<ResourceUrlProvider> files;

    Frames(
            Words words,
            TemplateEngine templates,
            WebSettings settings,
            List<NavigationLink> links,
            ObjectProvider<ResourceUrlProvider> files) {
        this.words = words;
        this.templates = templates;
        this.settings = settings;
        this.links = links.stream().sorted(Comparator.comparingInt(NavigationLink::order)).toList();
        this.files = files;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                RequestContextUtils.getLocale(request),
                words,
                visitor(),
                around(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                templates);
    }

    /// The frame of a page on paper: without a visitor and without links.
    Frame onPaper(Locale language) {
        Surroundings none =
                new Surroundings("", "", settings.demo(), List.of(), UnaryOperator.identity());
        return new Frame(language, words, Visitor.stranger(), none, null, templates);
    }

    private Surroundings around(HttpServletRequest request) {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        return new Surroundings(
                failed
                        ? attribute(request, RequestDispatcher.ERROR_REQUEST_URI)
                        : request.getRequestURI(),
                withoutLanguage(
                        failed
                                ? attribute(request, RequestDispatcher.ERROR_QUERY_STRING)
                                : Objects.requireNonNullElse(request.getQueryString(), "")),
                settings.demo(),
                links,
                this::asset);
    }

    private String asset(String name) {
        String plain = name.startsWith("/") ? name : "/assets/" + name;
        return Objects.requireNonNullElse(files.getObject().getForLookupPath(plain), plain);
    }

    private static String attribute(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getAttribute(name), "").toString();
    }

    private static String withoutLanguage(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
    }

    private static Visitor visitor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Visiting visiting
                ? visiting.visitor()
                : Visitor.stranger();
    }
}
