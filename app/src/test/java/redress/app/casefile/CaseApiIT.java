// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
