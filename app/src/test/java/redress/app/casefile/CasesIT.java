// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identity;
import redress.procedure.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@DirtiesContext
class CasesIT {

    private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};

    @Autowired private Cases cases;
    @Autowired private History history;
    @Autowired private Documents documents;
    @Autowired private ClockRounds rounds;
    @Autowired private Packs packs;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;
    @Autowired private JsonMapper json;

    @Test
    void filesACaseAndGivesItToTheDesk() {
        Case filed = file().after();

        assertThat(filed.reference()).matches("LL-2026-\\d{6}-\\d{2}");
        assertThat(filed.stage()).isEqualTo("with-desk");
        assertThat(filed.holder()).isEqualTo(desk());
        assertThat(filed.version()).isEqualTo(1);
        assertThat(filed.nextDueOn()).isNotNull();
        assertThat(history.of(filed.id()))
                .extracting(recorded -> recorded.event().type())
                .containsExactly("filed");
        assertThat(cases.find(filed.reference())).contains(filed);
    }

    @Test
    void keepsWhatAPersonWroteOutOfTheChainedBytes() {
        Case filed = file().after();

        String stored =
                db.sql(
                                """
                                select string_agg(facts::text || digests::text, ' ')
                                from casefile_event where case_id = :id
                                """)
                        .param("id", filed.id())
                        .query(String.class)
                        .single();

        assertThat(stored).doesNotContain("secret words").doesNotContain("Müller");
        assertThat(history.of(filed.id()).getFirst().text("text")).isEqualTo("secret words");
    }

    @Test
    void chainsEveryEventToTheOneBeforeSoThatItCanBeCheckedFromTheStoredRows() {
        Case filed = file().after();
        cases.make(filed.id(), act(filed, "accept"));
        byte[] previous = new byte[32];
        for (RecordedEvent recorded : history.of(filed.id())) {
            Map<String, String> digests =
                    db.sql("select digests from casefile_event where case_id = :id and seq = :seq")
                            .param("id", filed.id())
                            .param("seq", recorded.event().seq())
                            .query((row, n) -> json.readValue(row.getString(1), NAMED))
                            .single();
            previous =
                    EventChain.hash(
                            EventChain.canonical(filed.id(), recorded.event(), digests, previous));
            assertThat(recorded.hash()).isEqualTo(HexFormat.of().formatHex(previous));
        }
    }

    @Test
    void refusesToChangeAnEvent() {
        Case filed = file().after();

        assertThatThrownBy(() ->
                        db.sql("update casefile_event set type = 'x' where case_id = :id")
                                .param("id", filed.id())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("truncate casefile_event cascade").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesAMoveThatTheProcedureDoesNotAllowAndChangesNothing() {
        Case filed = file().after();

        Answer answer =
                cases.make(
                        filed.id(),
                        Act.of("admit", new Actor(Role.RESPONDENT, null, ""), Map.of()));

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(cases.find(filed.id())).contains(filed);
    }

    @Test
    void refusesAnActOnAVersionThatIsNoLongerThere() {
        Case filed = file().after();
        cases.make(filed.id(), act(filed, "accept"));

        Answer answer = cases.make(filed.id(), act(filed, "view"));

        assertThat(answer).isEqualTo(new Answer.Stale(2));
    }

    @Test
    void runsAClockOutOnceHoweverOftenItIsLookedAt() {
        Case filed = file().after();
        clock.pass(Duration.ofDays(6));

        rounds.runOutAll();
        rounds.runOutAll();

        assertThat(history.of(filed.id()))
                .filteredOn(recorded -> recorded.event().type().equals("clock-ran-out"))
                .extracting(recorded -> recorded.detail("clock"))
                .doesNotHaveDuplicates()
                .contains("view@" + desk());
    }

    @Test
    void hangsDocumentsOnTheEventThatBroughtThem() {
        Case filed = file().after();

        assertThat(documents.of(filed.id()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("invoice.xml");
                    assertThat(documents.content(filed.id(), file.id()).orElseThrow().content())
                            .isEqualTo("<x/>".getBytes(StandardCharsets.UTF_8));
                });
    }

    @Test
    void leavesNothingBehindWhenAFilingIsRefused() {
        long before = count();

        assertThatThrownBy(() -> cases.file(filing("no-such-authority", Map.of("holder", "x"))))
                .isInstanceOf(RuntimeException.class);

        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return db.sql("select count(*) from casefile_case").query(Long.class).single();
    }

    private Answer.Made file() {
        return cases.file(filing(desk(), Map.of("principal", "1000.00")));
    }

    private Filing filing(String holder, Map<String, String> facts) {
        Pack pack = packs.get("demo");
        return new Filing(
                new Filing.Matter(
                        "claim",
                        "demo",
                        "claim",
                        "goods",
                        pack.places().getFirst().id(),
                        "business",
                        false),
                UUID.randomUUID(),
                Identity.named("Werkstatt Müller"),
                Identity.named("Großhandel Ost"),
                null,
                holder.equals("no-such-authority") ? "" : holder,
                facts,
                Map.of("text", "secret words"),
                List.of(
                        new Upload(
                                "invoice.xml",
                                "application/xml",
                                "<x/>".getBytes(StandardCharsets.UTF_8))));
    }

    private Act act(Case on, String move) {
        return new Act(
                move,
                new Actor(Role.DESK, UUID.randomUUID(), on.holder()),
                on.version(),
                Map.of(),
                Map.of(),
                List.of());
    }

    private String desk() {
        return packs.get("demo").authorities().getLast().id();
    }
}
