// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What `redress serve` writes to its log while claims are filed: JSON, and nobody's name.
final class LogsIT {
    private static final Pattern SEALED = Pattern.compile("/answer/([A-Za-z0-9_-]{20,})");
    private static final long MAIL_MILLIS = 60_000;

    private static final List<String> PERSONAL =
            List.of("Weber", "Ahl Estates", "ahl.example", "robot@example.com", "LOG-1", "LOG-2");

    @Test
    void writesJsonWithoutNamesAddressesOrSealedLinks() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try (ThrowAwayFolder folder = ThrowAwayFolder.make();
                HttpClient client = HttpClient.newHttpClient()) {
            Path key = folder.path().resolve("key");
            folder.write("data/redress.properties", settings(mail, key));
            Served served = Served.start(folder.path().resolve("data"));
            String token;
            try {
                URI address = served.address();
                FilingApi api = new FilingApi(client, address, Files.readString(key).strip());
                assertThat(api.file("LOG-1", "Hamburg")).isPresent();
                token = token(mail);
                HttpRequest opened =
                        HttpRequest.newBuilder(address.resolve("/answer/" + token)).build();
                assertThat(client.send(opened, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
                mail.stop();
                assertThat(api.file("LOG-2", "Hamburg")).isPresent();
                awaitLine(served.output(), "not sent");
            } finally {
                served.killAll();
            }
            check(Files.readString(served.output()), token);
        }
    }

    private static void check(String output, String token) {
        assertThat(output).doesNotContain(token);
        PERSONAL.forEach(each -> assertThat(output).doesNotContain(each));
        List<String> logged =
                output.lines()
                        .filter(line ->
                                !line.startsWith("Data in ")
                                        && !line.startsWith("Ready in ")
                                        && !line.startsWith("http://"))
                        .toList();
        assertThat(logged)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JsonMapper.shared().readTree(line).get("message")).isNotNull());
    }

    private static String settings(GreenMail mail, Path key) {
        return """
        spring.mail.port=%d
        redress.bootstrap-key=robot@example.com:%s
        logging.level.redress=debug
        """
                .formatted(mail.getSmtp().getPort(), key);
    }

    private static String token(GreenMail mail) {
        assertThat(mail.waitForIncomingEmail(MAIL_MILLIS, 1)).isTrue();
        Matcher link =
                SEALED.matcher(
                        GreenMailUtil.getBody(mail.getReceivedMessages()[0])
                                .replaceAll("=\r?\n", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void awaitLine(Path output, String part) throws Exception {
        long end = System.nanoTime() + MAIL_MILLIS * 1_000_000;
        while (!Files.readString(output).contains(part) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }
}
