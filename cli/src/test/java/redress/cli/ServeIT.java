// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ServeIT {
    private static final int STOPPED_BY_SIGNAL = 143;

    @Test
    void servesUntilItIsStoppedAndRefusesASecondInstance() throws Exception {
        try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
            Path data = folder.path().resolve("data");
            Served served = Served.start(data);
            assertThat(get(served.address().resolve("/actuator/health"))).isEqualTo(200);

            Served second = Served.start(data);
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output())
                    .content()
                    .contains("in use by another instance")
                    .doesNotContain("\tat ");

            served.process().destroy();
            assertThat(served.end()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void saysWhyItDidNotStart() throws Exception {
        try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
            folder.write("packs/xx/pack.yaml", "nonsense: [");
            String packs = folder.path().resolve("packs").toString();
            Served served = Served.start(folder.path().resolve("data"), "--packs", packs);

            assertThat(served.end()).isEqualTo(1);
            assertThat(served.output())
                    .content()
                    .contains("pack.yaml", "did not start")
                    .doesNotContain("\tat ");
            assertThat(folder.path().resolve("data/failed-start.log")).content().contains("\tat ");
        }
    }

    private static int get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
