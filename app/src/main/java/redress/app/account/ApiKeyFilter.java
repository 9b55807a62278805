// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import redress.app.web.ApiBudget;

/// Signs in the owner of the API key in `Authorization: Bearer rdk_…`, and holds the caller to the
/// limit of calls: a key that works is counted for itself, every other call for its address.
@Component
final class ApiKeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final ApiBudget budget;

    ApiKeyFilter(ApiKeys keys, ApiBudget budget) {
        this.keys = keys;
        this.budget = budget;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        Optional<ApiKeys.Holder> holder =
                header != null && header.startsWith(BEARER)
                        ? keys.holder(header.substring(BEARER.length()))
                        : Optional.empty();
        if (budget.allows(request, response, holder.map(ApiKeys.Holder::key))) {
            holder.map(ApiKeys.Holder::who).ifPresent(ApiKeyFilter::signIn);
            chain.doFilter(request, response);
        }
    }

    private static void signIn(Signed who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.as(who));
        SecurityContextHolder.setContext(context);
    }

    /// The filter belongs to the security chain alone, not to every request.
    @Component
    static final class Registration {
        @Bean
        static FilterRegistrationBean<ApiKeyFilter> onlyInTheChain(ApiKeyFilter filter) {
            FilterRegistrationBean<ApiKeyFilter> registration =
                    new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
