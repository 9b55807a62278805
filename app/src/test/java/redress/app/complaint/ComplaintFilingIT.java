// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Documents;
import redress.app.casefile.Upload;
import redress.app.web.Audience;
import redress.procedure.Role;

@PlatformTest
class ComplaintFilingIT {

    private static final String NAME = "Werkstatt Geheim";
    private static final String BODY = "region-westholm";

    @Autowired private Complaints complaints;
    @Autowired private ComplaintFiling filing;
    @Autowired private Cases cases;
    @Autowired private Documents documents;
    @Autowired private People people;
    @Autowired private WebApplicationContext context;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void becomesACaseAtADeskThatIsNotInLineWithTheBody() {
        Case filed = file(draft("It took a year.", true));

        assertThat(filed.kind()).isEqualTo("complaint");
        assertThat(filed.stage()).isEqualTo("with-desk");
        assertThat(filed.holder()).isEqualTo("ombudsman");
        assertThat(filed.confidential()).isTrue();
        assertThat(documents.of(filed.id()))
                .extracting(Documents.Document::name)
                .containsExactly("Geheim.txt");
    }

    @Test
    void isFiledOnceHoweverOftenItIsSent() {
        String key = complaints.add(draft("It took a year.", true));

        assertThat(filing.file(key, claimant())).isEqualTo(filing.file(key, claimant()));
    }

    @Test
    void refusesAConfidentialComplaintThatNamesWhoComplains() {
        assertThat(complaints.mistakes(draft("We are werkstatt geheim.", true)))
                .extracting(Mistake::key)
                .containsExactly("complaint.wrong.named");
        assertThat(complaints.mistakes(draft("We are Werkstatt Geheim.", false))).isEmpty();
    }

    @Test
    void saysEverythingThatIsMissing() {
        assertThat(complaints.mistakes(ComplaintDraft.empty("demo", About.PUBLIC_BODY)))
                .extracting(Mistake::field)
                .containsExactly("subject", "place", "authority", "what", "remedy", "claimant");
        assertThat(complaints.mistakes(ComplaintDraft.empty("demo", About.MARKET)))
                .extracting(Mistake::field)
                .containsExactly("subject", "place", "business", "what", "remedy", "claimant");
    }

    @Test
    void keepsTheNameFromTheBodyOnEveryPageAndFile() throws Exception {
        Case filed = file(draft("It took a year.", true));
        Map<String, String> signed = Map.of("text", "Yours, Werkstatt GEHEIM");
        make(filed, Role.CLAIMANT, "message", signed);
        Actor owner = new Actor(Role.CLAIMANT, UUID.randomUUID(), "");
        cases.make(filed.id(), new Act("message", owner, Act.ANY, Map.of(), signed, List.of()));
        Signed body = officer(BODY);
        UUID document = documents.of(filed.id()).getFirst().id();
        String page = "/cases/" + filed.reference();

        assertThat(get(page, body).getStatus()).isEqualTo(200);
        assertThat(get(page, body).getContentAsString())
                .contains("It took a year.")
                .doesNotContainIgnoringCase(NAME)
                .doesNotContain("Geheim.txt");
        assertThat(get(page + "/documents/" + document, body).getStatus()).isEqualTo(404);
        for (String part : List.of("", "/events", "/documents")) {
            assertThat(get("/api/v1" + page + part, body).getContentAsString())
                    .doesNotContainIgnoringCase(NAME)
                    .doesNotContain("Geheim.txt");
        }
    }

    @Test
    void isAcknowledgedOnPaperToWhoeverFiledIt() throws Exception {
        Case filed = file(draft("It took a year.", true));
        String paper = "/cases/%s/complaint.pdf".formatted(filed.reference());

        assertThat(get(paper, claimant()).getContentAsString()).startsWith("%PDF-");
        assertThat(get(paper, officer(BODY)).getStatus()).isIn(403, 404);
        assertThat(get(paper, people.withEmail("nobody@elsewhere.example")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheNameToTheDeskOnlyOnceItIsRevealedOnAGround() throws Exception {
        Case filed = file(draft("It took a year.", true));
        Signed desk = officer("ombudsman");
        String page = "/cases/" + filed.reference();
        assertThat(get(page, desk).getContentAsString()).doesNotContain(NAME);

        assertThat(cases.make(filed.id(), reveal(Map.of("text", "curious"))))
                .isInstanceOf(Answer.Refused.class);
        Map<String, String> ground = Map.of("ground", "desk-must-know", "text", "needed");
        assertThat(cases.make(filed.id(), reveal(ground))).isInstanceOf(Answer.Made.class);

        assertThat(get(page, desk).getContentAsString()).contains(NAME, "Claimant’s name revealed");
        assertThat(get(page, officer(BODY)).getContentAsString()).doesNotContain(NAME);
    }

    @Test
    void goesFromFilingThroughTheBodysAnswerToADecision() {
        Case filed = file(draft("It took a year.", true));
        make(filed, Role.DESK, "accept", Map.of());
        make(filed, Role.DESK, "notify", Map.of());
        make(filed, Role.RESPONDENT, "answer", Map.of("text", "We were slow."));
        make(filed, Role.DESK, "decide", Map.of("outcome", "upheld", "text", "Too slow."));
        make(filed, Role.CLAIMANT, "give-view", Map.of("view", "partly"));

        Case closed = cases.find(filed.id()).orElseThrow();
        assertThat(closed.closed()).isTrue();
        assertThat(closed.outcome()).isEqualTo("upheld");
        assertThat(closed.claimantView()).isEqualTo("partly");
    }

    private void make(Case on, Role role, String move, Map<String, String> details) {
        String authority = role == Role.DESK ? "ombudsman" : "";
        Actor actor = new Actor(role, UUID.randomUUID(), authority);
        assertThat(cases.make(on.id(), act(move, actor, details)))
                .as(move)
                .isInstanceOf(Answer.Made.class);
    }

    private static Act reveal(Map<String, String> details) {
        return act("reveal", new Actor(Role.DESK, UUID.randomUUID(), "ombudsman"), details);
    }

    /// An act of which `text` is what somebody wrote and the rest are codes.
    private static Act act(String move, Actor who, Map<String, String> given) {
        Map<String, String> codes = new TreeMap<>(given);
        String said = codes.remove("text");
        Map<String, String> texts = said == null ? Map.of() : Map.of("text", said);
        return new Act(move, who, Act.ANY, codes, texts, List.of());
    }

    private Case file(ComplaintDraft draft) {
        return switch (filing.file(complaints.add(draft), claimant())) {
            case ComplaintAnswer.Filed(Case filed) -> filed;
            case ComplaintAnswer.NotReady(var mistakes) -> throw new AssertionError(mistakes);
            case ComplaintAnswer.NoSuchDraft _ -> throw new AssertionError("no draft");
        };
    }

    private ComplaintDraft draft(String what, boolean confidential) {
        byte[] letter = "A letter".getBytes(StandardCharsets.UTF_8);
        return new ComplaintDraft(
                "demo",
                About.PUBLIC_BODY,
                new ComplaintDraft.Matter("permit", "pappelau"),
                new ComplaintDraft.Respondent(BODY, "", ""),
                new ComplaintDraft.Story(what, "2026-01-05", "A decision"),
                NAME,
                confidential,
                List.of(complaints.keep(new Upload("Geheim.txt", "text/plain", letter))));
    }

    private Signed claimant() {
        return people.withEmail("owner@workshop.example");
    }

    private static Signed officer(String authority) {
        List<Seat> seats = List.of(new Seat(Audience.OFFICER, "demo", authority));
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
