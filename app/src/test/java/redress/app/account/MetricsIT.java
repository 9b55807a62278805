// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlatformTest;
import redress.app.web.Audience;

@PlatformTest
class MetricsIT {

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;

    @Test
    void areShownToAnOperatorsKeyAndToNobodyElse() throws IOException, InterruptedException {
        Signed operator = people.withEmail("metrics@operator.example");
        people.seat(operator.id(), new Seat(Audience.OPERATOR, "", ""));
        Signed claimant = people.withEmail("metrics@claimant.example");
        String own = keys.make(operator.id(), "scraper", Set.of("metrics:read"));
        String others = keys.make(claimant.id(), "scraper", Set.of("metrics:read"));

        assertThat(status("Bearer " + own)).isEqualTo(200);
        assertThat(status("Bearer " + others)).isEqualTo(403);
        assertThat(status("Bearer nothing")).isEqualTo(401);
    }

    private int status(String authorization) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://localhost:%d/actuator/prometheus"
                                                    .formatted(port)))
                            .header("Authorization", authorization)
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
