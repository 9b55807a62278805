// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
class ComplaintApiIT {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final Pattern EXAMPLE =
            Pattern.compile("\\$R/api/v1/complaints [^{]*-d '(\\{[^']*})'");
    private static final String PERMIT = example();

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;
    private ApiCaller software = new ApiCaller(0, "");

    @BeforeEach
    void makeAKey() {
        UUID person = people.withEmail("api-%s@amsel.example".formatted(UUID.randomUUID())).id();
        Set<String> scopes = Set.of("cases:read", "cases:write");
        software = new ApiCaller(port, keys.make(person, "test", scopes));
    }

    @Test
    void filesAWholeComplaintOnceAndTakesItsDocuments() {
        String key = UUID.randomUUID().toString();
        Told filed = software.post(COMPLAINTS, PERMIT, "Idempotency-Key", key);
        Told again = software.post(COMPLAINTS, PERMIT, "Idempotency-Key", key);

        assertThat(filed.status()).as("%s", filed).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(filed.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        assertThat(filed.text("/holder")).isEqualTo("ombudsman");
        assertThat(filed.text("/hash")).hasSize(64);
        assertThat(filed.json().at("/clocks").findValuesAsString("clock")).contains("accept");

        String path = filed.header("Location");
        assertThat(software.get(path).text("/kind")).isEqualTo("complaint");
        assertThat(software.get(path).json().at("/moves").findValuesAsString("move"))
                .contains("attach");
        byte[] letter = "A letter".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        software.upload(path + "/documents", Map.of("letter.txt", letter), Map.of())
                                .status())
                .isEqualTo(201);
    }

    @Test
    void saysEverythingThatIsMissingFieldByField() {
        Told empty = software.post(COMPLAINTS, "{\"pack\": \"demo\", \"about\": \"public-body\"}");

        assertThat(empty.status()).as("%s", empty).isEqualTo(422);
        assertThat(empty.json().at("/faults").findValuesAsString("field"))
                .containsExactly("subject", "place", "authority", "what", "remedy", "claimant");
        Told nowhere = software.post(COMPLAINTS, PERMIT.replace("\"demo\"", "\"xx\""));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.text("/detail")).contains("pack (xx)");
        assertThat(software.post(COMPLAINTS, PERMIT.replace("public-body", "me")).text("/detail"))
                .contains("about (me)");
    }

    @Test
    void isClosedToStrangersAndToKeysThatOnlyRead() {
        assertThat(new ApiCaller(port, "").post(COMPLAINTS, PERMIT).status()).isEqualTo(401);
        UUID person = people.withEmail("reader@amsel.example").id();
        ApiCaller reader = new ApiCaller(port, keys.make(person, "test", Set.of("cases:read")));
        assertThat(reader.post(COMPLAINTS, PERMIT).status()).isEqualTo(403);
    }

    /// The complaint that the reference of the API shows.
    private static String example() {
        try {
            Matcher found = EXAMPLE.matcher(Files.readString(Path.of("../docs/reference/api.md")));
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
