// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Nothing that was acknowledged is lost, and nothing is filed twice, however often everything is
/// killed.
///
/// `./redress test --crash 100` kills a hundred times.
final class KilledWhileFilingIT {
    private static final int CLAIMS_BETWEEN = 12;
    private static final int LONGEST_DELAY_MILLIS = 700;

    private static final List<Death> WAYS = List.of(Death.values());

    private static final String SETTINGS =
            """
            redress.limit.api-calls-per-minute=1000000
            redress.limit.uploads-per-minute=1000000
            """;

    @Test
    void keepsEveryAcknowledgedClaimExactlyOnce() throws Exception {
        int crashes =
                Integer.getInteger("redress.crashes", "true".equals(System.getenv("CI")) ? 10 : 2);
        long seed = Long.getLong("redress.seed", System.nanoTime());
        System.out.println(
                "KilledWhileFilingIT: %d crashes, -Dredress.seed=%d".formatted(crashes, seed));
        try (ThrowAwayFolder folder = ThrowAwayFolder.make();
                HttpClient client = HttpClient.newHttpClient()) {
            Installed installed = Installed.in(folder, client);
            crash(installed, crashes, new Random(seed));
        }
    }

    private static void crash(Installed installed, int crashes, Random random) throws Exception {
        Served served = installed.start();
        try {
            Filers filers = Filers.start(installed.api(served));
            for (int count = 1; count <= crashes; count++) {
                filers.awaitMore(CLAIMS_BETWEEN);
                Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
                Death death = WAYS.get(random.nextInt(WAYS.size()));
                System.out.println(
                        "KilledWhileFilingIT: crash %d of %d, %s".formatted(count, crashes, death));
                death.strike(served);
                served = installed.start();
                filers.goTo(installed.api(served));
            }
            filers.awaitMore(CLAIMS_BETWEEN);
            check(installed.api(served), filers.finish());
        } finally {
            served.killAll();
        }
    }

    private static void check(FilingApi api, Map<String, String> acknowledged) throws Exception {
        List<String> listed = api.references();
        assertThat(listed).as("no case stands twice").doesNotHaveDuplicates();
        assertThat(acknowledged.values())
                .as("no reference was given twice")
                .doesNotHaveDuplicates();
        assertThat(listed)
                .as("every acknowledged case, and no other")
                .containsExactlyInAnyOrderElementsOf(acknowledged.values());
        for (Map.Entry<String, String> each : acknowledged.entrySet().stream().limit(20).toList()) {
            assertThat(api.file(each.getKey())).as("a repeated call").contains(each.getValue());
        }
        System.out.println(
                "KilledWhileFilingIT: %d acknowledged claims, each there once"
                        .formatted(acknowledged.size()));
    }

    /// An installation of one's own whose software has a key.
    ///
    /// @param data its folder
    /// @param keyFile where the platform writes the key at its first start
    /// @param client who calls it
    private record Installed(Path data, Path keyFile, HttpClient client) {
        static Installed in(ThrowAwayFolder folder, HttpClient client) throws Exception {
            Path key = folder.path().resolve("key");
            folder.write(
                    "data/redress.properties",
                    SETTINGS + "redress.bootstrap-key=robot@example.com:" + key + "\n");
            return new Installed(folder.path().resolve("data"), key, client);
        }

        Served start() throws Exception {
            return Served.start(data);
        }

        FilingApi api(Served served) throws Exception {
            return new FilingApi(client, served.address(), Files.readString(keyFile).strip());
        }
    }
}
