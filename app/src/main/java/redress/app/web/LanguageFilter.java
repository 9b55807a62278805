// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/// Lets `?lang=de` choose the language of this page and of the next ones, on every address, also
/// where an error is the answer.
@Component
final class LanguageFilter extends OncePerRequestFilter {

    private static final String ASKED = "lang=";

    private final LocaleResolver languages;
    private final Words words;

    LanguageFilter(LocaleResolver languages, Words words) {
        this.languages = languages;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        asked(request).ifPresent(language -> languages.setLocale(request, response, language));
        chain.doFilter(request, response);
    }

    private Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(ASKED))
                        .map(part -> Locale.forLanguageTag(part.substring(ASKED.length())))
                        .filter(words.languages()::contains)
                        .findFirst();
    }
}
