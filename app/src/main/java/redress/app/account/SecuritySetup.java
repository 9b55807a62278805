// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Two doors: `/api/v1` for keys, without sessions; everything else for people, with sessions and
/// CSRF. Behind both, [Admission] asks each route's own rule.
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    @Bean
    @Order(0)
    static SecurityFilterChain metrics(HttpSecurity http, ApiKeyFilter keys) {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(routes ->
                        routes.anyRequest()
                                .access((who, _) ->
                                        new AuthorizationDecision(
                                                Admission.mayReadMetrics(who.get()))))
                .addFilterBefore(keys, UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failing ->
                        failing.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    @Bean
    @Order(1)
    static SecurityFilterChain doorForKeys(
            HttpSecurity http, Admission admission, ApiKeyFilter keys) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().access(admission))
                .addFilterBefore(keys, UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecuritySetup::headers)
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(SecuritySetup::askForKey))
                .build();
    }

    @Bean
    @Order(2)
    static SecurityFilterChain doorForPeople(HttpSecurity http, Admission admission) {
        return http.authorizeHttpRequests(routes ->
                        routes.requestMatchers(
                                        "/assets/**",
                                        "/webjars/**",
                                        "/error",
                                        "/favicon.ico",
                                        "/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .access(admission))
                .csrf(Customizer.withDefaults())
                .headers(SecuritySetup::headers)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(failing -> failing.authenticationEntryPoint(new SignInFirst()))
                .build();
    }

    @Bean
    static SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    private static void askForKey(
            HttpServletRequest request, HttpServletResponse response, Exception absent)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy ->
                        policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
