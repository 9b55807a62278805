// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;

/// Bank statements handed in and booked by software.
@PlatformTest
class StatementApiIT {

    private static final String STATEMENTS = "/api/v1/statements";

    @Autowired private ApplicationContext platform;
    @Autowired private Payments payments;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;

    @Test
    void booksACreditOnceHoweverOftenItIsNamed() {
        Story story = Story.notified(platform);
        ApiCaller software = software(story.claimant.id());

        Told read = software.upload(STATEMENTS, Map.of("may.xml", file(story)), Map.of());
        assertThat(read.status()).as("%s", read).isEqualTo(201);
        assertThat(read.text("/credits/0/standing")).isEqualTo("sure");
        assertThat(read.text("/credits/0/amount")).isEqualTo("1190.00");
        String path = read.header("Location");
        String booking = "{\"0\": \"%s\"}".formatted(story.now().reference());
        Told booked = software.post(path + "/bookings", booking);
        Told again = software.post(path + "/bookings", booking);

        Told unknown = software.post(path + "/bookings", "{\"99\": \"X\"}");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.toString()).contains("no line 99");
        assertThat(booked.json().at("/booked").asInt()).as("%s", booked).isEqualTo(1);
        assertThat(again.json().at("/booked").asInt()).as("%s", again).isZero();
        assertThat(again.text("/refused/0/message")).contains("booked before");
        assertThat(software.get(path).text("/credits/0/standing")).isEqualTo("booked");
        assertThat(payments.of(story.id)).hasSize(1);
    }

    @Test
    void showsAndBooksNothingForAStranger() {
        Story story = Story.notified(platform);
        ApiCaller own = software(story.claimant.id());
        String path =
                own.upload(STATEMENTS, Map.of("a.xml", file(story)), Map.of()).header("Location");
        ApiCaller stranger = software(Story.filed(platform).claimant.id());

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(path + "/bookings", "{}").status()).isEqualTo(404);
        assertThat(new ApiCaller(port, "").get(path).status()).isEqualTo(401);
    }

    @Test
    void namesAFileThatIsNoStatement() {
        Told told =
                software(Story.filed(platform).claimant.id())
                        .upload(STATEMENTS, Map.of("letter.txt", new byte[] {'h', 'i'}), Map.of());

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.toString()).contains("letter.txt");
    }

    private ApiCaller software(UUID person) {
        return new ApiCaller(port, keys.make(person, "test", Set.of("cases:read", "cases:write")));
    }

    private static byte[] file(Story story) {
        return new Camt()
                .credit(story.today(), "1190.00", "Hotel Meridian", "Re. " + story.invoice)
                .bytes();
    }
}
