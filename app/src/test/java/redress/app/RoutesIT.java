// SPDX-License-Identifier: Apache-2.0
package redress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.web.Audience;
import redress.app.web.OpenTo;

/// Every route has an access rule, and whoever stands outside of it is turned away.
@PlatformTest
class RoutesIT {

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Autowired private WebApplicationContext context;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void givesEveryRouteOfOursARule() {
        assertThat(routes().filter(Route::isOurs))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.rule()).as(route.toString()).isNotNull());
    }

    @Test
    void hasRoutesThatAreClosedToStrangersAndToKeysWithoutTheirScope() {
        assertThat(routes().filter(route -> !Caller.STRANGER.mayUse(route.rule()))).isNotEmpty();
        assertThat(routes().filter(route -> !Caller.KEY_WITHOUT_SCOPE.mayUse(route.rule())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void turnsAwayWhoeverStandsOutsideOfTheRule(Caller caller) throws Exception {
        List<String> letIn = new ArrayList<>();
        for (Route route : routes().toList()) {
            if (!caller.mayUse(route.rule())) {
                MockHttpServletResponse answer = call(route, caller);
                if (!isRefused(answer)) {
                    letIn.add(answer.getStatus() + " from " + route);
                }
            }
        }
        assertThat(letIn).isEmpty();
    }

    private MockHttpServletResponse call(Route route, Caller caller) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(route.method(), route.path()).with(csrf());
        route.contentType().ifPresent(request::contentType);
        if (caller != Caller.STRANGER) {
            request.with(
                    authentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    caller.signed(), null, List.of())));
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        String elsewhere = answer.getRedirectedUrl();
        return answer.getStatus() == 401
                || answer.getStatus() == 403
                || (elsewhere != null && URI.create(elsewhere).getPath().equals("/sign-in"));
    }

    private Stream<Route> routes() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .filter(route -> !route.path().equals("/error"));
    }

    /// One path and method that a controller answers.
    private record Route(
            RequestMappingInfo mapping, HandlerMethod handler, String path, HttpMethod method) {

        static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            return mapping.getPatternValues().stream()
                    .flatMap(pattern ->
                            (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                                    .stream()
                                            .map(method ->
                                                    new Route(
                                                            mapping,
                                                            handler,
                                                            filled(pattern),
                                                            method.asHttpMethod())));
        }

        private static String filled(String pattern) {
            return pattern.replaceAll("\\{[^}]+}", SOMEBODY.toString()).replace("**", "x");
        }

        boolean isOurs() {
            return handler.getBeanType().getPackageName().startsWith("redress.");
        }

        @Nullable OpenTo rule() {
            OpenTo own =
                    AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class);
            return own != null
                    ? own
                    : AnnotatedElementUtils.findMergedAnnotation(
                            handler.getBeanType(), OpenTo.class);
        }

        Optional<MediaType> contentType() {
            return mapping.getConsumesCondition().getConsumableMediaTypes().stream().findFirst();
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + handler.getShortLogMessage() + ")";
        }
    }

    /// Everybody who may knock.
    enum Caller {
        STRANGER,
        CLAIMANT,
        RESPONDENT,
        OFFICER,
        COORDINATOR,
        OPERATOR,
        KEY_WITHOUT_SCOPE;

        Signed signed() {
            return switch (this) {
                case STRANGER -> throw new IllegalStateException("a stranger has not signed in");
                case CLAIMANT -> person(List.of(), null);
                case KEY_WITHOUT_SCOPE -> person(List.of(), Set.of());
                case RESPONDENT -> new Signed(SOMEBODY, "", List.of(), SOMEBODY, null);
                case OFFICER -> person(List.of(new Seat(Audience.OFFICER, "xx", "none")), null);
                case COORDINATOR ->
                        person(List.of(new Seat(Audience.COORDINATOR, "xx", "none")), null);
                case OPERATOR -> person(List.of(new Seat(Audience.OPERATOR, "", "")), null);
            };
        }

        boolean mayUse(@Nullable OpenTo rule) {
            if (rule == null) {
                return false;
            }
            if (this == KEY_WITHOUT_SCOPE) {
                return rule.scope().length == 0
                        && Arrays.asList(rule.value()).contains(Audience.ANYONE);
            }
            Set<Audience> mine = this == STRANGER ? Set.of(Audience.ANYONE) : signed().audiences();
            return !Collections.disjoint(mine, Arrays.asList(rule.value()));
        }

        private static Signed person(List<Seat> seats, @Nullable Set<String> scopes) {
            return new Signed(SOMEBODY, "somebody@example.com", seats, null, scopes);
        }
    }
}
