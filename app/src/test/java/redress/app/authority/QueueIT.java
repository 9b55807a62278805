// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.ClockRounds;
import redress.app.casefile.Filing;
import redress.app.party.Identity;
import redress.procedure.Role;

@PlatformTest
@DirtiesContext
class QueueIT {

    @Autowired private Cases cases;
    @Autowired private Queue queue;
    @Autowired private Oversight oversight;
    @Autowired private ClockRounds rounds;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;

    @Test
    void showsANewCaseUntilTheDeskHasLookedAtIt() {
        Desk desk = new Desk("demo", "office-ahlstein");
        Case filed = file(desk, null);
        assertThat(shelves(desk, Queue.Show.NEW)).contains(Map.entry(filed.id(), Shelf.NEW));

        make(filed, "view", Map.of());

        assertThat(shelves(desk, Queue.Show.NEW)).doesNotContainKey(filed.id());
        assertThat(shelves(desk, Queue.Show.OPEN)).contains(Map.entry(filed.id(), Shelf.OPEN));
    }

    @Test
    void countsAnAcceptedCaseAsSeen() {
        Desk desk = new Desk("demo", "office-birkhaven");
        Case filed = file(desk, null);

        make(filed, "accept", Map.of());

        assertThat(shelves(desk, Queue.Show.OPEN)).contains(Map.entry(filed.id(), Shelf.OPEN));
        assertThat(queue.counts(desk)).isEqualTo(new Queue.Counts(1, 0, 0, 0, 0));
    }

    @Test
    void putsACaseThatWaitsForItsClaimantAside() {
        Desk desk = new Desk("demo", "office-cronau");
        Case filed = file(desk, null);
        make(filed, "accept", Map.of());

        make(filed, "ask", Map.of("text", "Which delivery?"));

        assertThat(shelves(desk, Queue.Show.WAITING))
                .contains(Map.entry(filed.id(), Shelf.WAITING));
    }

    @Test
    void marksACaseWhoseClockRanOutAndTellsTheCoordinator() {
        Desk desk = new Desk("demo", "office-duneck");
        Case filed = file(desk, null);

        clock.pass(Duration.ofDays(10));
        rounds.runOutAll();

        assertThat(shelves(desk, Queue.Show.OVERDUE)).containsKey(filed.id());
        assertThat(oversight.loads("demo", java.util.Set.of("office-duneck")))
                .containsExactly(new Oversight.Load("office-duneck", 1, 1, 1, 0));
        assertThat(
                        oversight
                                .stuck(
                                        "demo",
                                        java.util.Set.of("office-duneck"),
                                        Oversight.Show.UNSEEN,
                                        "")
                                .entries())
                .extracting(Queue.Entry::caseId)
                .containsExactly(filed.id());
        assertThat(notices(filed)).contains("desk-case", "desk-late");
    }

    @Test
    void leavesAReturnedCaseToTheCoordinatorAbove() {
        Desk desk = new Desk("demo", "office-eschfurt");
        Case filed = file(desk, null);

        make(
                filed,
                "return",
                Map.of(
                        "ground",
                        "wrong-place",
                        "text",
                        "It lies elsewhere",
                        "proposed",
                        "office-duneck"));

        assertThat(shelves(desk, Queue.Show.OPEN)).isEmpty();
        assertThat(
                        oversight
                                .stuck(
                                        "demo",
                                        java.util.Set.of("office-eschfurt"),
                                        Oversight.Show.DECIDING,
                                        "")
                                .entries())
                .containsExactly(new Queue.Entry(filed.id(), Shelf.RETURNED, false));
        assertThat(notices(filed)).contains("desk-decide");
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeatingACase() {
        Desk desk = new Desk("demo", "office-ulmenau");
        for (int i = 0; i < Queue.PAGE + 3; i++) {
            file(desk, null);
        }

        Queue.Slice first = queue.of(desk, Queue.Show.OPEN, "");
        Queue.Slice second = queue.of(desk, Queue.Show.OPEN, first.next());

        assertThat(first.entries())
                .hasSize(Queue.PAGE)
                .doesNotContainAnyElementsOf(second.entries());
        assertThat(second.entries()).hasSize(3);
        assertThat(second.next()).isEmpty();
        assertThat(queue.of(desk, Queue.Show.OPEN, "x_y")).isEqualTo(first);
    }

    @Test
    void givesTheBodyComplainedOfAQueueOfItsOwn() {
        Desk desk = new Desk("demo", "ombudsman");
        Desk body = new Desk("demo", "region-nordmark");
        Case filed = file(desk, "region-nordmark");
        assertThat(shelves(body, Queue.Show.ANSWERING)).containsEntry(filed.id(), Shelf.WAITING);

        make(filed, "accept", Map.of());
        make(filed, "notify", Map.of());

        assertThat(shelves(body, Queue.Show.ANSWERING)).containsEntry(filed.id(), Shelf.OPEN);
        assertThat(shelves(body, Queue.Show.OPEN)).doesNotContainKey(filed.id());
        assertThat(notices(filed)).contains("desk-answer");
    }

    @Test
    void refusesToGiveACaseToTheBodyItIsAboutOrOneAboveIt() {
        Case filed = file(new Desk("demo", "ombudsman"), "office-ahlstein");
        make(filed, "view", Map.of());
        Map<String, String> transfer = Map.of("ground", "wrong-subject", "text", "Theirs");

        for (String authority : List.of("office-ahlstein", "region-nordmark", "coordination")) {
            assertThat(answer(filed, "transfer", with(transfer, authority)))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo("own-matter"));
        }
        assertThat(answer(filed, "transfer", with(transfer, "nobody")))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("unknown-authority"));
    }

    private static Map<String, String> with(Map<String, String> details, String holder) {
        Map<String, String> all = new java.util.TreeMap<>(details);
        all.put("holder", holder);
        return all;
    }

    private Map<UUID, Shelf> shelves(Desk desk, Queue.Show show) {
        Map<UUID, Shelf> shelves = new java.util.HashMap<>();
        queue.of(desk, show, "").entries().forEach(e -> shelves.put(e.caseId(), e.shelf()));
        return shelves;
    }

    private List<String> notices(Case about) {
        return db.sql("select kind from notice_message where case_id = :id")
                .param("id", about.id())
                .query(String.class)
                .list();
    }

    private void make(Case filed, String move, Map<String, String> details) {
        assertThat(answer(filed, move, details)).isInstanceOf(Answer.Made.class);
    }

    private Answer answer(Case filed, String move, Map<String, String> details) {
        String holder = cases.find(filed.id()).orElseThrow().holder();
        Map<String, String> codes = new TreeMap<>(details);
        String said = codes.remove("text");
        return cases.make(
                filed.id(),
                new Act(
                        move,
                        new Actor(Role.DESK, UUID.randomUUID(), holder),
                        Act.ANY,
                        codes,
                        said == null ? Map.of() : Map.of("text", said),
                        List.of()));
    }

    private Case file(Desk desk, @Nullable String body) {
        String kind = body == null ? "claim" : "complaint";
        Filing filing =
                new Filing(
                        new Filing.Matter(
                                kind,
                                desk.pack(),
                                kind,
                                body == null ? "goods" : "permit",
                                "lindenland",
                                body == null ? "business" : "public-body",
                                false),
                        UUID.randomUUID(),
                        Identity.named("Werkstatt"),
                        Identity.named(body == null ? "Großhandel" : body),
                        body,
                        desk.authority(),
                        Map.of(),
                        Map.of(),
                        List.of());
        return cases.file(filing).after();
    }
}
