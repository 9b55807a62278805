// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import redress.app.PlatformTest;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.procedure.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What can never be erased names nobody: the canonical bytes of every event of a claim and of a
/// complaint that went all the way.
@PlatformTest
class ChainedBytesIT {

    private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};
    private static final Identity CLAIMANT =
            Identity.named("Werkstatt Obermüller").withEmail("kontor@obermueller.example");
    private static final Identity RESPONDENT =
            Identity.named("Seidenhof Handel").withEmail("einkauf@seidenhof.example");

    @Autowired private Cases cases;
    @Autowired private Participants participants;
    @Autowired private Identities identities;
    @Autowired private Documents documents;
    @Autowired private History history;
    @Autowired private JdbcClient db;
    @Autowired private JsonMapper json;

    @Test
    void holdNothingPersonalOfAClaim() {
        Case filed = file("claim", "goods", "office-quellin", Map.of("principal", "1190.00"));
        desk(filed, "view", Map.of(), "");
        desk(filed, "accept", Map.of(), "");
        desk(filed, "ask", Map.of(), "Who signed at Seidenhof?");
        claimant(filed, "reply", Map.of(), "Frau Tamsel signed it.");
        desk(filed, "notify", Map.of(), "");
        Map<String, String> disputed =
                Map.of("amount", "90.00", "currency", "EUR", "amount.1", "90.00");
        respondent(filed, "dispute", disputed, "Herr Quast found two doors broken.");
        Map<String, String> terms =
                Map.of("plan", "2026-12-20=1100.00", "currency", "EUR", "grace", "7");
        respondent(filed, "offer", terms, "We can pay by Christmas.");
        desk(filed, "decide", Map.of("outcome", "owed"), "The doors stand on another invoice.");
        claimant(filed, "give-view", Map.of("view", "partly"), "It took Herr Quast too long.");

        holdsNothingPersonal(filed, 9);
    }

    @Test
    void holdNothingPersonalOfAComplaint() {
        Case filed = file("complaint", "permit", "ombudsman", Map.of("since", "2026-01-05"));
        desk(filed, "accept", Map.of(), "");
        desk(filed, "notify", Map.of(), "");
        respondent(filed, "answer", Map.of(), "Herr Quast was on leave.");
        Map<String, String> ground = Map.of("ground", "desk-must-know");
        desk(filed, "reveal", ground, "We must ask Obermüller for the file.");
        desk(filed, "decide", Map.of("outcome", "upheld"), "Too slow, whoever was on leave.");

        holdsNothingPersonal(filed, 6);
    }

    @ParameterizedTest
    @CsvSource({
        "text, Frau Tamsel signed it, texts",
        "phone, 0301234567, texts",
        "proposed, kontor@obermueller.example, texts",
        "clock, view@kontor.example, texts",
        "Frau Tamsel, yes, name",
        "authority, ombudsman, who acts"
    })
    void refuseADetailThatIsNotPlain(String name, String value, String why) {
        Case filed = file("claim", "goods", "office-quellin", Map.of());
        Actor owner = new Actor(Role.CLAIMANT, UUID.randomUUID(), "");
        Act act =
                new Act(
                        "message",
                        owner,
                        Act.ANY,
                        Map.of(name, value),
                        Map.of("text", "x"),
                        List.of());

        Answer answer = cases.make(filed.id(), act);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        no -> assertThat(no.message()).contains(name).containsIgnoringCase(why));
        assertThat(cases.find(filed.id())).contains(filed);
    }

    @ParameterizedTest
    @CsvSource({"actor, it was me", "proposed, Frau Tamsel", "holder, ombudsman"})
    void refuseATextThatWouldStandForACode(String name, String value) {
        Case filed = file("claim", "goods", "office-quellin", Map.of());
        Actor owner = new Actor(Role.CLAIMANT, UUID.randomUUID(), "");
        Map<String, String> texts = Map.of("text", "x", name, value);

        assertThat(
                        cases.make(
                                filed.id(),
                                new Act("message", owner, Act.ANY, Map.of(), texts, List.of())))
                .isInstanceOf(Answer.Refused.class);
    }

    private void holdsNothingPersonal(Case filed, int events) {
        String bytes = canonical(filed);
        List<String> personal = new ArrayList<>();
        personal.addAll(
                db.sql("select value from casefile_text where case_id = :id")
                        .param("id", filed.id())
                        .query(String.class)
                        .list());
        documents.of(filed.id()).forEach(file -> personal.add(file.name()));
        participants
                .of(filed.id())
                .values()
                .forEach(one ->
                        identities
                                .get(List.of(one.party()))
                                .values()
                                .forEach(named ->
                                        personal.addAll(List.of(named.name(), named.email()))));

        assertThat(cases.find(filed.id()).orElseThrow().version()).isGreaterThanOrEqualTo(events);
        assertThat(personal).contains(CLAIMANT.email(), RESPONDENT.name(), "Obermüller.pdf");
        assertThat(personal)
                .allSatisfy(secret -> assertThat(bytes).doesNotContainIgnoringCase(secret));
        assertThat(bytes).doesNotContain("@obermueller", "Quast", "Tamsel", "Seidenhof");
    }

    /// The canonical bytes of all events, proven to be those that were chained.
    private String canonical(Case filed) {
        StringBuilder all = new StringBuilder();
        byte[] previous = EventChain.START;
        for (RecordedEvent recorded : recorded(filed)) {
            byte[] bytes =
                    EventChain.canonical(filed.id(), recorded.event(), recorded.texts(), previous);
            previous = EventChain.hash(bytes);
            assertThat(recorded.hash()).isEqualTo(HexFormat.of().formatHex(previous));
            all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    /// The events of a case with their stored digests in the place of the texts.
    private List<RecordedEvent> recorded(Case filed) {
        Map<Long, Map<String, String>> digests = new TreeMap<>();
        db.sql("select seq, digests from casefile_event where case_id = :id")
                .param("id", filed.id())
                .query(row -> {
                    digests.put(row.getLong(1), json.readValue(row.getString(2), NAMED));
                });
        return history.of(filed.id()).stream()
                .map(one ->
                        new RecordedEvent(
                                one.event(),
                                digests.getOrDefault(one.event().seq(), Map.of()),
                                one.hash()))
                .toList();
    }

    private Case file(String kind, String subject, String desk, Map<String, String> facts) {
        boolean complaint = kind.equals("complaint");
        Filing.Matter matter =
                new Filing.Matter(
                        kind,
                        "demo",
                        kind,
                        subject,
                        complaint ? "pappelau" : "quellin",
                        complaint ? "public-body" : "business",
                        complaint);
        byte[] letter = "Sehr geehrte Frau Tamsel".getBytes(StandardCharsets.UTF_8);
        return cases.file(
                        new Filing(
                                matter,
                                UUID.randomUUID(),
                                CLAIMANT,
                                RESPONDENT,
                                complaint ? "region-westholm" : null,
                                desk,
                                facts,
                                Map.of("text", "Herr Quast of Seidenhof promised to pay in May."),
                                List.of(new Upload("Obermüller.pdf", "application/pdf", letter))))
                .after();
    }

    private void desk(Case on, String move, Map<String, String> details, String said) {
        make(on, new Actor(Role.DESK, UUID.randomUUID(), on.holder()), move, details, said);
    }

    private void claimant(Case on, String move, Map<String, String> details, String said) {
        make(on, new Actor(Role.CLAIMANT, UUID.randomUUID(), ""), move, details, said);
    }

    private void respondent(Case on, String move, Map<String, String> details, String said) {
        make(on, new Actor(Role.RESPONDENT, null, ""), move, details, said);
    }

    private void make(Case on, Actor who, String move, Map<String, String> details, String said) {
        Map<String, String> texts = said.isEmpty() ? Map.of() : Map.of("text", said);
        assertThat(cases.make(on.id(), new Act(move, who, Act.ANY, details, texts, List.of())))
                .as(move)
                .isInstanceOf(Answer.Made.class);
    }
}
