// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.web.Audience;

/// Operators alone give and take seats, and one of them always remains.
@PlatformTest
class SeatsIT {

    private static final Seat OPERATOR = new Seat(Audience.OPERATOR, "", "");
    private static final String DESK = "office-hollbruck";

    @Autowired private People people;
    @Autowired private OneTimeLinks links;
    @LocalServerPort private int port;

    @Test
    void keepsTheLastOperatorWhateverRoleTheFormNames() {
        Signed last = operator();
        PlainBrowser browser = onlyWith(last);

        for (String role : List.of("OPERATOR", "OFFICER", "COORDINATOR")) {
            browser.open("/operator/seats");
            browser.submit(
                    "/operator/seats/take",
                    Map.of("authority", "", "person", last.id().toString(), "role", role));
            assertThat(browser.status()).as(role).isEqualTo(422);
            assertThat(browser.page()).contains("The last operator cannot be taken away");
        }
        assertThat(operators()).containsExactly(last.id());
    }

    @RepeatedTest(5)
    void keepsOneOfTwoOperatorsWhoAreTakenAtOnce() throws Exception {
        Signed one = operator();
        Signed other = operator();
        only(List.of(one.id(), other.id()));
        Callable<Boolean> first = () -> people.unseat(one.id(), OPERATOR);
        Callable<Boolean> second = () -> people.unseat(other.id(), OPERATOR);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.of(first, second));
        }

        assertThat(operators()).hasSize(1);
    }

    @Test
    void letsAnOperatorGiveAndTakeASeat() {
        PlainBrowser browser = signedIn(operator());
        Signed officer = person();
        browser.open("/operator/seats?authority=demo:" + DESK);

        browser.submit(
                "/operator/seats/give",
                Map.of("authority", "demo:" + DESK, "email", officer.email(), "role", "OFFICER"));
        assertThat(people.find(officer.id()).orElseThrow().sitsAt("demo", DESK)).isTrue();
        browser.submit(
                "/operator/seats/take",
                Map.of(
                        "authority",
                        "demo:" + DESK,
                        "person",
                        officer.id().toString(),
                        "role",
                        "OFFICER"));

        assertThat(people.find(officer.id()).orElseThrow().seats()).isEmpty();
    }

    @Test
    void letsNobodyElseGiveOrTakeOne() {
        Signed kept = operator();
        Signed officer = seated(Audience.OFFICER);
        Signed coordinator = seated(Audience.COORDINATOR);

        for (Signed who : List.of(person(), officer, coordinator)) {
            PlainBrowser browser = signedIn(who);
            assertThat(browser.open("/operator/seats").status()).isIn(403, 404);
            browser.open("/");
            browser.submit("/operator/seats/give", Map.of("authority", "", "email", who.email()));
            assertThat(browser.status()).isIn(403, 404);
            browser.open("/");
            browser.submit(
                    "/operator/seats/take",
                    Map.of("authority", "", "person", kept.id().toString()));
            assertThat(browser.status()).isIn(403, 404);
            assertThat(operators()).contains(kept.id()).doesNotContain(who.id());
        }
    }

    private PlainBrowser onlyWith(Signed operator) {
        only(List.of(operator.id()));
        return signedIn(operator);
    }

    private void only(List<UUID> kept) {
        people.seated("", "").stream()
                .filter(one -> !kept.contains(one.id()))
                .forEach(one -> people.unseat(one.id(), OPERATOR));
    }

    private List<UUID> operators() {
        return people.seated("", "").stream().map(Signed::id).toList();
    }

    private Signed operator() {
        Signed person = person();
        people.seat(person.id(), OPERATOR);
        return person;
    }

    private Signed seated(Audience role) {
        Signed person = person();
        people.seat(person.id(), new Seat(role, "demo", DESK));
        return person;
    }

    private Signed person() {
        return people.withEmail("seat-%s@operator.example".formatted(UUID.randomUUID()));
    }

    private PlainBrowser signedIn(Signed who) {
        URI link = links.forSignIn(who.email(), "/");
        PlainBrowser browser = new PlainBrowser(port);
        return browser.open(link.getPath()).submit(link.getPath(), Map.of());
    }
}
