// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import redress.app.RedressApp;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.EventChain;
import redress.app.pack.Authority;
import redress.app.pack.Packs;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.app.settlement.InstalmentState;
import redress.app.settlement.Ledger;
import redress.app.settlement.Settlements;
import redress.procedure.Event;
import redress.procedure.Procedure;
import redress.procedure.Role;
import redress.procedure.Stage;
import redress.testkit.TestDatabase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The demonstration as it starts for the first time.
class DemoIT {

    private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};
    private static final String EVENTS =
            """
            select case_id, seq, type, role, at, facts, digests, prev_hash, hash
            from casefile_event
            """;

    private static TestDatabase database;
    private static ConfigurableApplicationContext demo;

    @BeforeAll
    static void start() {
        database = TestDatabase.empty();
        demo =
                SpringApplication.run(
                        RedressApp.class,
                        "--server.port=0",
                        "--redress.demo=true",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--redress.data=" + Path.of("target/demo-data").toAbsolutePath(),
                        "--redress.packs=" + Path.of("../packs/demo").toAbsolutePath().normalize());
    }

    @AfterAll
    static void stop() {
        demo.close();
        database.close();
    }

    @Test
    void hasFortyAuthoritiesInThreeLevels() {
        List<Authority> authorities = demo.getBean(Packs.class).get(Cast.PACK).authorities();

        assertThat(authorities).hasSize(40);
        assertThat(authorities).extracting(Authority::level).containsOnly(1, 2, 3);
    }

    @Test
    void hasThreeHundredCasesOfFiveHundredBusinesses() {
        assertThat(texts("select kind from casefile_case"))
                .hasSize(Country.CASES)
                .filteredOn("complaint"::equals)
                .hasSize(60);
        Set<String> names =
                demo
                        .getBean(Identities.class)
                        .get(db().sql("select id from party_identity").query(UUID.class).list())
                        .values()
                        .stream()
                        .map(Identity::name)
                        .filter(name -> name.matches(".* (GmbH|AG|KG|e\\.K\\.)"))
                        .collect(Collectors.toSet());
        assertThat(names).hasSize(Firm.ALL).hasSize(500);
    }

    @Test
    void hasACaseAtEveryStageOfEveryProcedure() {
        for (String kind : List.of("claim", "complaint")) {
            Procedure procedure = demo.getBean(Packs.class).get(Cast.PACK).procedure(kind);
            List<String> stages =
                    procedure.stages().stream()
                            .map(Stage::id)
                            .filter(stage -> !stage.equals("draft"))
                            .toList();
            assertThat(stages).hasSizeGreaterThan(9);
            assertThat(
                            texts(
                                    "select distinct stage from casefile_case where kind = '%s'"
                                            .formatted(kind)))
                    .as("stages of a %s", kind)
                    .containsAll(stages);
        }
    }

    @Test
    void hasSettlementsKeptAndBrokenClaimsReopenedAndClocksRunOut() {
        assertThat(texts("select distinct type from casefile_event"))
                .contains(
                        "offered",
                        "counter-offered",
                        "offer-accepted",
                        "offer-declined",
                        "offer-lapsed",
                        "countersigned",
                        "payment-recorded",
                        "settlement-breached",
                        "settlement-kept",
                        "respondent-answered",
                        "respondent-silent",
                        "clock-ran-out",
                        "reopened");
        assertThat(texts("select distinct outcome from casefile_case where closed"))
                .contains("paid", "settled", "owed", "withdrawn", "upheld", "remedied");
    }

    @Test
    void hasInstalmentsInEveryState() {
        Cases cases = demo.getBean(Cases.class);
        Settlements settlements = demo.getBean(Settlements.class);
        Set<InstalmentState> states =
                db()
                        .sql("select distinct case_id from settlement_agreement")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .flatMap(id ->
                                settlements
                                        .ledger(cases.find(id).orElseThrow())
                                        .orElseThrow()
                                        .lines()
                                        .stream())
                        .map(Ledger.Line::state)
                        .collect(Collectors.toSet());

        assertThat(states).containsExactlyInAnyOrder(InstalmentState.values());
    }

    @Test
    void chainsEveryEventUnderTheClockOfItsDay() {
        assertThat(texts("select 'future' from casefile_event where at > now()")).isEmpty();
        assertThat(
                        texts(
                                """
                                select 'backwards' from casefile_event e
                                join casefile_event b on b.case_id = e.case_id and b.seq = e.seq - 1
                                where e.at < b.at or e.prev_hash <> b.hash
                                """))
                .isEmpty();
        assertThat(
                        texts(
                                """
                                select c.reference from casefile_case c
                                where c.version <> (
                                        select count(*) from casefile_event e where e.case_id = c.id)
                                    or c.head_hash <> (
                                        select hash from casefile_event e
                                        where e.case_id = c.id order by seq desc limit 1)
                                """))
                .isEmpty();
        demo.getBean(JdbcClient.class)
                .sql(EVENTS)
                .query(row -> {
                    assertThat(row.getBytes("hash")).isEqualTo(hash(row));
                });
    }

    @Test
    void foldsEveryHistoryToTheStateThatWasKept() {
        Cases cases = demo.getBean(Cases.class);
        for (UUID id : db().sql("select id from casefile_case").query(UUID.class).list()) {
            Case kept = cases.find(id).orElseThrow();
            assertThat(cases.state(kept).stage()).isEqualTo(kept.stage());
        }
    }

    @Test
    void seatsAnOfficerWhoFindsCasesAtTheDesk() {
        assertThat(demo.getBean(Cast.class).play(Cast.Part.OFFICER).seats()).isNotEmpty();
        assertThat(
                        texts(
                                "select side from authority_queue where authority = '%s'"
                                        .formatted(Cast.LEAD_DESK)))
                .contains("HOLDER", "ANSWERING")
                .hasSizeGreaterThan(25);
    }

    private static byte[] hash(ResultSet row) throws SQLException {
        JsonMapper json = demo.getBean(JsonMapper.class);
        Event event =
                new Event(
                        row.getLong("seq"),
                        row.getString("type"),
                        Role.valueOf(row.getString("role")),
                        row.getTimestamp("at").toInstant(),
                        json.readValue(row.getString("facts"), NAMED));
        return EventChain.hash(
                EventChain.canonical(
                        row.getObject("case_id", UUID.class),
                        event,
                        json.readValue(row.getString("digests"), NAMED),
                        row.getBytes("prev_hash")));
    }

    private static JdbcClient db() {
        return demo.getBean(JdbcClient.class);
    }

    private static List<String> texts(String sql) {
        return db().sql(sql).query(String.class).list();
    }
}
