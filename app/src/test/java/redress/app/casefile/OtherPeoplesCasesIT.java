// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redress.app.PlatformTest;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.party.Identity;
import redress.app.web.Audience;
import redress.procedure.Role;

/// To whoever has no seat at a case it looks like one that was never filed, whichever route they
/// try.
@PlatformTest
class OtherPeoplesCasesIT {

    private static final String DESK = "office-quellin";
    private static final UUID CLAIMANT = UUID.randomUUID();

    @Autowired private WebApplicationContext context;
    @Autowired private Cases cases;
    @Autowired private Documents documents;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void looksLikeNoCaseToStrangersWhicheverRouteTheyTry() throws Exception {
        Case filed = file();
        UUID document = documents.of(filed.id()).getFirst().id();
        Target real = new Target(filed.reference(), document);
        Target none = new Target(Reference.of("LL", 2020, 999_999), UUID.randomUUID());

        assertThat(routes()).hasSizeGreaterThan(4);
        for (Route route : routes().toList()) {
            for (Map.Entry<String, @Nullable Signed> outsider : outsiders().entrySet()) {
                MockHttpServletResponse answer = call(route, real, outsider.getValue());
                MockHttpServletResponse other = call(route, none, outsider.getValue());
                assertThat(answer.getStatus())
                        .as("%s by %s", route, outsider.getKey())
                        .isEqualTo(other.getStatus())
                        .isIn(302, 400, 401, 403, 404, 415);
                assertThat(answer.getContentAsString()).doesNotContain("Werkstatt Secret");
            }
        }
        assertThat(cases.find(filed.id())).contains(filed);
    }

    @Test
    void isFoundByItsClaimantAndItsDesk() throws Exception {
        Case filed = file();
        Target real = new Target(filed.reference(), documents.of(filed.id()).getFirst().id());
        Route page = new Route("/cases/{reference}", HttpMethod.GET);
        Route file = new Route("/cases/{reference}/documents/{id}", HttpMethod.GET);

        for (Signed insider : List.of(person(CLAIMANT), officer(DESK), respondent(filed.id()))) {
            assertThat(call(page, real, insider).getStatus()).isEqualTo(200);
            assertThat(call(file, real, insider).getStatus()).isEqualTo(200);
        }
    }

    private Map<String, @Nullable Signed> outsiders() {
        Map<String, @Nullable Signed> all = new java.util.LinkedHashMap<>();
        all.put("a stranger", null);
        all.put("another claimant", person(UUID.randomUUID()));
        all.put("an officer of another desk", officer("office-rotsand"));
        all.put("a coordinator elsewhere", seated(Audience.COORDINATOR, "region-nordmark"));
        all.put("the respondent of another case", respondent(UUID.randomUUID()));
        all.put("an operator", new Signed(UUID.randomUUID(), "", operator(), null, null));
        return all;
    }

    private MockHttpServletResponse call(Route route, Target on, @Nullable Signed who)
            throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(route.method(), route.path(on)).with(csrf());
        if (who != null) {
            request.with(
                    authentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    who, null, List.of())));
        }
        return web.perform(request).andReturn().getResponse();
    }

    /// Every route that names a case by its reference number.
    private Stream<Route> routes() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(OtherPeoplesCasesIT::routes)
                .filter(route -> route.pattern().contains("{reference}"));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern ->
                        methods.stream().map(one -> new Route(pattern, one.asHttpMethod())));
    }

    private record Target(String reference, UUID document) {}

    private record Route(String pattern, HttpMethod method) {
        String path(Target on) {
            return pattern.replace("{reference}", on.reference())
                    .replace("{move}", "message")
                    .replaceAll("\\{[^}]+}", on.document().toString());
        }
    }

    private static Signed person(UUID id) {
        return new Signed(id, "somebody@example.com", List.of(), null, null);
    }

    private static Signed respondent(UUID caseId) {
        return new Signed(caseId, "", List.of(), caseId, null);
    }

    private static Signed officer(String authority) {
        return seated(Audience.OFFICER, authority);
    }

    private static Signed seated(Audience role, String authority) {
        List<Seat> seats = List.of(new Seat(role, "demo", authority));
        return new Signed(UUID.randomUUID(), "officer@example.com", seats, null, null);
    }

    private static List<Seat> operator() {
        return List.of(new Seat(Audience.OPERATOR, "", ""));
    }

    private Case file() {
        Filing.Matter matter =
                new Filing.Matter("claim", "demo", "claim", "goods", "quellin", "business", false);
        Upload upload =
                new Upload("offer.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8));
        return cases.file(
                        new Filing(
                                matter,
                                CLAIMANT,
                                Identity.named("Werkstatt Secret"),
                                Identity.named("Großhandel"),
                                null,
                                DESK,
                                Map.of(),
                                Map.of("text", Role.CLAIMANT + " says"),
                                List.of(upload)))
                .after();
    }
}
