// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import redress.app.PlatformTest;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.pack.Authority;
import redress.app.pack.Packs;
import redress.app.party.Identity;
import redress.app.web.Audience;
import redress.procedure.Role;

/// Who a confidential claimant is, asked from every seat at the case, on the page and in the API.
@PlatformTest
class ConfidentialClaimantIT {

    private static final String BODY = "region-westholm";
    private static final String DESK = "ombudsman";
    private static final UUID CLAIMANT = UUID.randomUUID();
    private static final Identity NAMED =
            new Identity(
                    "Werkstatt Eulenbach",
                    "LL7744",
                    "HRB 9911",
                    "kontor@eulenbach.example",
                    "030 555 1234",
                    "Mühlgasse 3",
                    "10115",
                    "Pappelau",
                    "LL");
    private static final List<String> TELLING =
            List.of(
                    "Werkstatt Eulenbach",
                    "LL7744",
                    "HRB 9911",
                    "kontor@eulenbach.example",
                    "030 555 1234",
                    "Mühlgasse 3");
    private static final String SAID =
            "We, WERKSTATT EULENBACH (%s), wait."
                    .formatted(String.join(", ", TELLING.subList(1, TELLING.size())));

    @Autowired private WebApplicationContext context;
    @Autowired private Cases cases;
    @Autowired private Packs packs;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void isShownToTheClaimantAlone() throws Exception {
        Case filed = file();

        seesEverything(filed, person(CLAIMANT));
        for (Signed other : others(filed).toList()) {
            seesNothing(filed, other);
        }
    }

    @Test
    void isShownToTheDeskThatRevealedItAndToNobodyElse() throws Exception {
        Case filed = file();
        make(filed, desk(DESK), "reveal", Map.of("ground", "desk-must-know"));

        seesEverything(filed, seated(Audience.OFFICER, DESK));
        for (Signed other : others(filed).skip(1).toList()) {
            seesNothing(filed, other);
        }
    }

    @Test
    void isHiddenAgainFromTheDeskThatGetsTheCaseNext() throws Exception {
        Case filed = file();
        make(filed, desk(DESK), "reveal", Map.of("ground", "desk-must-know"));
        Map<String, String> transfer = Map.of("holder", "region-nordmark", "ground", "wrong-place");
        make(filed, desk(DESK), "transfer", transfer);

        seesNothing(filed, seated(Audience.OFFICER, "region-nordmark"));
        assertThat(get(path(filed), seated(Audience.OFFICER, DESK)).getStatus()).isEqualTo(404);
    }

    /// The desk that has the case first.
    private Stream<Signed> others(Case filed) {
        Authority above = packs.get("demo").coordinators(DESK).getFirst();
        return Stream.of(
                seated(Audience.OFFICER, DESK),
                seated(Audience.COORDINATOR, above.id()),
                seated(Audience.OFFICER, BODY),
                new Signed(filed.id(), "", List.of(), filed.id(), null));
    }

    private void seesEverything(Case filed, Signed who) throws Exception {
        assertThat(get("/api/v1" + path(filed) + "/events", who).getContentAsString())
                .contains(SAID);
        assertThat(get(path(filed), who).getContentAsString()).contains(NAMED.name());
    }

    private void seesNothing(Case filed, Signed who) throws Exception {
        for (String page : List.of(path(filed), "/api/v1" + path(filed))) {
            for (String part : List.of("", "/events", "/documents")) {
                MockHttpServletResponse answer = get(page + part, who);
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                        .as("%s for %s", page + part, who.seats())
                        .doesNotContainIgnoringCase(TELLING.toArray(String[]::new));
            }
        }
        assertThat(get(path(filed), who).getStatus()).isEqualTo(200);
    }

    private static String path(Case filed) {
        return "/cases/" + filed.reference();
    }

    private Case file() {
        Filing.Matter matter =
                new Filing.Matter(
                        "complaint",
                        "demo",
                        "complaint",
                        "permit",
                        "pappelau",
                        "public-body",
                        true);
        byte[] letter = "A letter".getBytes(StandardCharsets.UTF_8);
        Case filed =
                cases.file(
                                new Filing(
                                        matter,
                                        CLAIMANT,
                                        NAMED,
                                        Identity.named("Region Westholm"),
                                        BODY,
                                        DESK,
                                        Map.of(),
                                        Map.of("text", SAID),
                                        List.of(
                                                new Upload(
                                                        "Werkstatt Eulenbach.txt",
                                                        "text/plain",
                                                        letter))))
                        .after();
        make(filed, new Actor(Role.CLAIMANT, CLAIMANT, ""), "message", Map.of());
        return filed;
    }

    private void make(Case on, Actor who, String move, Map<String, String> details) {
        Act act = new Act(move, who, Act.ANY, details, Map.of("text", SAID), List.of());
        assertThat(cases.make(on.id(), act)).as(move).isInstanceOf(Answer.Made.class);
    }

    private static Actor desk(String authority) {
        return new Actor(Role.DESK, UUID.randomUUID(), authority);
    }

    private static Signed person(UUID id) {
        return new Signed(id, "somebody@example.com", List.of(), null, null);
    }

    private static Signed seated(Audience role, String authority) {
        List<Seat> seats = List.of(new Seat(role, "demo", authority));
        return new Signed(UUID.randomUUID(), "officer@example.com", seats, null, null);
    }

    private MockHttpServletResponse get(String path, Signed who) throws Exception {
        return web.perform(
                        MockMvcRequestBuilders.get(path)
                                .with(
                                        authentication(
                                                UsernamePasswordAuthenticationToken.authenticated(
                                                        who, null, List.of()))))
                .andReturn()
                .getResponse();
    }
}
