// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Wires templates, page answers and the language of a reader: the one chosen before, kept in a
/// cookie, else the browser's.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final ObjectProvider<PageView> view;

    WebSetup(ObjectProvider<PageView> view) {
        this.view = view;
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    static LocaleResolver localeResolver(Words words) {
        CookieLocaleResolver cookie = new CookieLocaleResolver("lang");
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setRejectInvalidCookies(false);
        cookie.setDefaultLocaleFunction(request ->
                words.languages().stream()
                        .filter(known ->
                                known.getLanguage().equals(request.getLocale().getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
        return cookie;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageReturn(view.getObject()));
    }
}
