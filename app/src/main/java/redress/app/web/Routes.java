// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Tells ahead of time which route a request will reach, for what stands in front of the routes:
/// access rules and rate limits.
@Component
public final class Routes {

    private static final String KEPT = Routes.class.getName();

    private final ObjectProvider<HandlerMapping> mappings;

    Routes(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// Where a request will go.
    public sealed interface Route {
        /// To a method of ours or of a library.
        record Method(HandlerMethod method) implements Route {}

        /// To a handler that is no method.
        record Other() implements Route {}

        /// Nowhere: it will be answered with 404, 405, 406 or 415.
        record Nowhere() implements Route {}
    }

    /// The route of a request, found once for each request.
    public Route of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Kept(String path, Route route)
                && path.equals(request.getRequestURI())) {
            return route;
        }
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        Route found = find(request);
        request.setAttribute(KEPT, new Kept(request.getRequestURI(), found));
        return found;
    }

    private Route find(HttpServletRequest request) {
        for (HandlerMapping mapping : mappings.orderedStream().toList()) {
            Optional<HandlerExecutionChain> chain;
            try {
                chain = Optional.ofNullable(mapping.getHandler(request));
            } catch (Exception refused) {
                return new Route.Nowhere();
            }
            if (chain.isPresent()) {
                return chain.get().getHandler() instanceof HandlerMethod method
                        ? new Route.Method(method)
                        : new Route.Other();
            }
        }
        return new Route.Nowhere();
    }

    private record Kept(String path, Route route) {}
}
