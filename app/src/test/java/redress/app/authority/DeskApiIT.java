// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Filing;
import redress.app.party.Identity;
import redress.app.web.Audience;

@PlatformTest
class DeskApiIT {

    private static final String QUEUE = "/api/v1/desk/cases";
    private static final String DESK = "office-zellsand";
    private static final String MESSAGE =
            "{\"move\": \"message\", \"texts\": {\"text\": \"Hello\"}}";

    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;

    @Test
    void showsTheQueueOfTheKeysDeskWithItsClocksPageByPage() {
        List<String> filed = new ArrayList<>();
        for (int number = 0; number < 27; number++) {
            filed.add(file().reference());
        }
        ApiCaller officer = officer("desk:read");
        List<String> walked = new ArrayList<>();
        String next = "";
        do {
            Told page = officer.get(QUEUE + "?show=new&after=" + next);
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            walked.addAll(page.json().at("/cases").findValuesAsString("reference"));
            next = page.text("/next");
        } while (!next.isEmpty());
        assertThat(walked).doesNotHaveDuplicates().containsAll(filed);

        Told first = officer.get(QUEUE);
        assertThat(first.text("/desk")).isEqualTo("demo:" + DESK);
        assertThat(first.text("/cases/0/stage")).isEqualTo("with-desk");
        assertThat(first.text("/cases/0/shelf")).isEqualTo("NEW");
        assertThat(first.text("/cases/0/dueOn")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(first.text("/cases/0/clocks/0/steps/0/what")).isEqualTo("began");
        assertThat(first.json().at("/counts/open").asInt()).isGreaterThanOrEqualTo(27);
    }

    @Test
    void saysWhatCanBeShownAndWhoseDeskItIs() {
        ApiCaller officer = officer("desk:read");

        Told wrong = officer.get(QUEUE + "?show=everything");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/detail")).contains("everything", "overdue");
        assertThat(officer.get(QUEUE + "?desk=demo:office-quellin").status()).isEqualTo(404);
    }

    @Test
    void isClosedToStrangersToOtherKeysAndToWhoeverHasNoDesk() {
        assertThat(new ApiCaller(port, "").get(QUEUE).status()).isEqualTo(401);
        assertThat(officer("cases:read").get(QUEUE).status()).isEqualTo(403);
        assertThat(
                        new ApiCaller(port, keys.make(person(), "t", Set.of("desk:read")))
                                .get(QUEUE)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void letsAKeyActFromTheDeskWithTheScopesOfDesksAlone() {
        String path = "/api/v1/cases/" + file().reference();

        assertThat(officer("cases:read", "cases:write").get(path).status()).isEqualTo(404);
        Told seen = officer("desk:read").get(path);
        assertThat(seen.text("/seat")).isEqualTo("DESK");
        assertThat(seen.json().at("/moves").findValuesAsString("move")).contains("accept");
        Told refused = officer("desk:read", "cases:write").post(path + "/moves", MESSAGE);
        assertThat(refused.status()).as("%s", refused).isEqualTo(403);
        assertThat(refused.text("/detail")).contains("desk:write");
        assertThat(officer("desk:write").post(path + "/moves", MESSAGE).status()).isEqualTo(200);
    }

    private ApiCaller officer(String... scopes) {
        UUID person = person();
        people.seat(person, new Seat(Audience.OFFICER, "demo", DESK));
        return new ApiCaller(port, keys.make(person, "test", Set.of(scopes)));
    }

    private UUID person() {
        return people.withEmail("desk-%s@office.example".formatted(UUID.randomUUID())).id();
    }

    private Case file() {
        Filing.Matter matter =
                new Filing.Matter("claim", "demo", "claim", "goods", "quellin", "business", false);
        return cases.file(
                        new Filing(
                                matter,
                                UUID.randomUUID(),
                                Identity.named("Werkstatt"),
                                Identity.named("Handel"),
                                null,
                                DESK,
                                Map.of(),
                                Map.of(),
                                List.of()))
                .after();
    }
}
