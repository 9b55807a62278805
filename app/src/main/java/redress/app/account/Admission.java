// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redress.app.web.Audience;
import redress.app.web.OpenTo;

/// Decides whether a request may reach its route, by the route's [OpenTo] rule. No rule, no entry.
@Component
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    Admission(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        boolean open =
                rule(request.getRequest())
                        .map(rule -> admits(rule, signed(who.get())))
                        .orElse(false);
        return new AuthorizationDecision(open);
    }

    /// The rule of the route that a request would reach; empty where no route or no rule is there.
    Optional<OpenTo> rule(HttpServletRequest request) {
        return routes.stream()
                .map(mapping -> handler(mapping, request))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Admission::rule);
    }

    static Optional<OpenTo> rule(HandlerMethod route) {
        OpenTo own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), OpenTo.class);
        return Optional.ofNullable(
                own != null
                        ? own
                        : AnnotatedElementUtils.findMergedAnnotation(
                                route.getBeanType(), OpenTo.class));
    }

    static boolean admits(OpenTo rule, Optional<Signed> who) {
        Set<Audience> audiences =
                who.map(Signed::audiences).orElseGet(() -> Set.of(Audience.ANYONE));
        boolean role = Arrays.stream(rule.value()).anyMatch(audiences::contains);
        return role && who.map(signed -> scopeFits(rule, signed)).orElse(true);
    }

    private static boolean scopeFits(OpenTo rule, Signed who) {
        Set<String> scopes = who.scopes();
        return scopes == null || scopes.contains(rule.scope());
    }

    static Optional<Signed> signed(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof Signed signed
                ? Optional.of(signed)
                : Optional.empty();
    }

    private static Optional<HandlerMethod> handler(
            RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (Exception noSuchRoute) {
            return Optional.empty();
        }
    }
}
