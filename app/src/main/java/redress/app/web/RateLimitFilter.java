// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;

/// Holds callers to the [RateLimit] of the page they ask for, before anything of the request is
/// read. Calls of the API are counted by [ApiBudget], once it is known whose key they carry.
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10)
final class RateLimitFilter extends OncePerRequestFilter {

    private final Routes routes;
    private final RateLimits limits;

    RateLimitFilter(Routes routes, RateLimits limits) {
        this.routes = routes;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait =
                kind(request)
                        .map(kind -> limits.draw(kind, Caller.network(request.getRemoteAddr())))
                        .orElse(Duration.ZERO);
        if (ApiBudget.allows(response, wait)) {
            chain.doFilter(request, response);
        }
    }

    private Optional<RateLimit.Kind> kind(HttpServletRequest request) {
        return routes.of(request) instanceof Routes.Route.Method(HandlerMethod method)
                ? marked(method)
                : Optional.empty();
    }

    private static Optional<RateLimit.Kind> marked(HandlerMethod method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getMethod(), RateLimit.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method.getBeanType(), RateLimit.class)))
                .map(RateLimit::value);
    }
}
