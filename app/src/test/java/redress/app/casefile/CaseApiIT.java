// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.People;

@PlatformTest
class CaseApiIT {

    private static final String CASES = "/api/v1/cases";
    private static final String DRAFTS = "/api/v1/claims/drafts";
    private static final String SAY = "{\"move\": \"message\", \"texts\": {\"text\": \"%s\"}}";

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;
    private ApiCaller software = new ApiCaller(0, "");

    @BeforeEach
    void makeAKey() {
        software = caller("cases:read", "cases:write");
    }

    @Test
    void showsACaseToItsOwnerAndHidesItFromOthers() {
        String path = filed();

        Told mine = software.get(path);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.header("ETag")).isEqualTo("\"1\"");
        assertThat(software.get(path + "/events").json().size()).isEqualTo(1);

        Told theirs = caller("cases:read").get(path);
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.header("Content-Type")).startsWith("application/problem+json");
        assertThat(caller("cases:read").get(CASES + "/LL-2026-999999-99").status()).isEqualTo(404);
    }

    @Test
    void makesAMoveOnTheVersionThatWasRead() {
        String moves = filed() + "/moves";

        Told first = software.post(moves, SAY.formatted("one"), "If-Match", "\"1\"");
        assertThat(first.status()).as("%s", first).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");

        Told stale = software.post(moves, SAY.formatted("two"), "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/detail")).contains("version 2");

        assertThat(software.post(moves, SAY.formatted("three")).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void makesAMoveOnceUnderAnIdempotencyKey() {
        String path = filed();

        for (int time = 0; time < 3; time++) {
            Told told =
                    software.post(
                            path + "/moves", SAY.formatted("same"), "Idempotency-Key", "k-" + path);
            assertThat(told.text("/version")).isEqualTo("2");
        }
        Told other =
                software.post(
                        path + "/moves", SAY.formatted("else"), "Idempotency-Key", "k-" + path);

        assertThat(other.status()).as("%s", other).isEqualTo(422);
        assertThat(software.get(path).text("/version")).isEqualTo("2");
    }

    @Test
    void tellsHowEveryLastDayWasFoundAndWhatTheCallerMayDo() {
        Told shown = software.get(filed(), "Accept-Language", "de");

        assertThat(shown.text("/seat")).isEqualTo("CLAIMANT");
        assertThat(shown.json().at("/clocks").findValuesAsString("clock"))
                .contains("accept", "view");
        int last = shown.json().at("/clocks/0/steps").size() - 1;
        assertThat(shown.text("/clocks/0/steps/" + last + "/what")).isEqualTo("due");
        assertThat(shown.text("/clocks/0/steps/" + last + "/from"))
                .isEqualTo(shown.text("/clocks/0/due"))
                .matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(shown.text("/clocks/0/steps/" + last + "/left")).isEqualTo("0");
        assertThat(shown.text("/clocks/0/steps/0/what")).isEqualTo("began");
        assertThat(shown.text("/clocks/0/steps/0/left")).isEqualTo("5");
        assertThat(shown.text("/clocks/0/steps/0/source")).contains("Lindenland");
        assertThat(shown.json().at("/clocks/0/steps").findValuesAsString("what"))
                .contains("counted", "due");
        assertThat(shown.json().at("/moves").findValuesAsString("move"))
                .contains("message", "withdraw")
                .doesNotContain("accept", "decide");
        assertThat(shown.json().at("/moves").toString())
                .contains(
                        "{\"name\":\"text\",\"where\":\"texts\",\"required\":true,\"choices\":[]}",
                        "{\"name\":\"paid\",\"where\":\"details\",\"required\":true,\"choices\":[]}");
    }

    @Test
    void refusesPersonalWordsInDetailsAndNothingInTheBody() {
        String moves = filed() + "/moves";

        Told refused =
                software.post(
                        moves,
                        """
                        {"move": "message", "details": {"note": "Anna said so", "none": null},
                         "texts": {"text": "Any news?"}}
                        """);
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.text("/type")).isEqualTo("urn:redress:not-plain");
        assertThat(refused.text("/detail")).contains("details.note", "Anna said so", "texts");

        assertThat(software.post(moves, "{}").status()).isEqualTo(422);
    }

    @Test
    void takesAndGivesDocumentsWithinLimits() {
        String path = filed() + "/documents";
        byte[] photo = "a photo".getBytes(StandardCharsets.UTF_8);

        Told added = software.upload(path, Map.of("photo.txt", photo), Map.of());
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        assertThat(added.header("ETag")).isEqualTo("\"2\"");
        assertThat(added.text("/0/name")).isEqualTo("photo.txt");

        Told content = software.get(path + "/" + added.text("/0/id"));
        assertThat(content.response().body()).isEqualTo("a photo");
        assertThat(content.header("Content-Disposition")).contains("attachment", "photo.txt");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");

        byte[] virus =
                ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                        .getBytes(StandardCharsets.UTF_8);
        Told refused = software.upload(path, Map.of("bad.txt", virus, "good.txt", photo), Map.of());
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.text("/faults/0/field")).isEqualTo("bad.txt");
        assertThat(software.get(path).json().size()).isEqualTo(1);

        assertThat(caller("cases:read", "cases:write").get(path).status()).isEqualTo(404);
        assertThat(software.upload(path, Map.of("none.txt", new byte[0]), Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void saysWhyAMoveIsRefused() {
        Told refused = software.post(filed() + "/moves", "{\"move\": \"decide\"}");

        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.text("/detail")).contains("decide");
    }

    @Test
    void walksAllCasesOnceByTheCursor() {
        Set<String> filed = new TreeSet<>();
        for (int number = 0; number < 30; number++) {
            filed.add(filed().substring(CASES.length() + 1));
        }

        List<String> walked = new ArrayList<>();
        String next = "";
        do {
            Told page = software.get(CASES + "?after=" + next);
            walked.addAll(page.json().at("/cases").findValuesAsString("reference"));
            next = page.text("/next");
        } while (!next.isEmpty());

        assertThat(walked).hasSize(30).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void asksForAKeyWithTheScope() {
        assertThat(new ApiCaller(port, "").get(CASES).status()).isEqualTo(401);
        Told reader = caller("cases:read").post(CASES + "/X/moves", "{\"move\": \"message\"}");
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.text("/status")).isEqualTo("403");
    }

    /// The path of a case that was typed and filed.
    private String filed() {
        Told draft =
                software.post(
                        DRAFTS,
                        """
                        {"seller-name": "Anna Lindqvist", "buyer-name": "Hotel Meridian",
                         "bill-1-number": "%s", "bill-1-open": "300", "bill-1-currency": "EUR",
                         "bill-1-due": "2026-05-01"}
                        """
                                .formatted(UUID.randomUUID()));
        return software.post("/api/v1/claims", "{\"draft\": \"%s\"}".formatted(draft.text("/key")))
                .header("Location");
    }

    private ApiCaller caller(String... scopes) {
        UUID person = people.withEmail("api-%s@case.example".formatted(UUID.randomUUID())).id();
        return new ApiCaller(port, keys.make(person, "test", Set.of(scopes)));
    }
}
