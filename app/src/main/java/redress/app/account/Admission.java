// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Routes;

/// Decides whether a request may reach its route, by the route's [OpenTo] rule. No rule, no entry;
/// what leads nowhere is let through to be told so.
@Component
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;

    Admission(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        return new AuthorizationDecision(admits(routes.of(request.getRequest()), who));
    }

    private boolean admits(Routes.Route route, Supplier<? extends @Nullable Authentication> who) {
        return switch (route) {
            case Routes.Route.Method(HandlerMethod method) ->
                    rule(method).map(rule -> admits(rule, signed(who.get()))).orElse(false);
            case Routes.Route.Other _ -> false;
            case Routes.Route.Nowhere _ -> true;
        };
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
        return scopes == null
                || isOpenToAll(rule)
                || Arrays.stream(rule.scope()).anyMatch(scopes::contains);
    }

    /// A key is never turned away where nobody needs one.
    private static boolean isOpenToAll(OpenTo rule) {
        return rule.scope().length == 0 && List.of(rule.value()).contains(Audience.ANYONE);
    }

    /// Metrics are for an operator's key with the scope `metrics:read`.
    static boolean mayReadMetrics(@Nullable Authentication who) {
        return signed(who)
                .filter(signed -> signed.audiences().contains(Audience.OPERATOR))
                .map(Signed::scopes)
                .filter(scopes -> scopes.contains("metrics:read"))
                .isPresent();
    }

    static Optional<Signed> signed(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof Signed signed
                ? Optional.of(signed)
                : Optional.empty();
    }
}
