// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlatformTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class FailuresIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private Words words;
    @Autowired private JsonMapper json;
    @Autowired private RateLimitSettings limits;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    method | path                | status | language
                    GET    | /no/such/page       | 404    | en
                    GET    | /no/such/page       | 404    | de
                    POST   | /sign-in            | 403    | en
                    """)
    void answersPeopleWithAPageInTheirLanguage(
            String method, String path, int status, String language) throws Exception {
        HttpResponse<String> answer =
                send(
                        ask(path)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .header("Accept-Language", language));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("lang=\"" + language + "\"")
                .contains(title(Locale.of(language), status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    path                      | status | type
                    /api/v1/no-such-thing     | 404    | urn:redress:web.failed.404
                    /api/v1/cases             | 401    | urn:redress:web.failed.401
                    """)
    void answersSoftwareWithAProblem(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = send(ask(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).isEqualTo(type);
        assertThat(problem.path("instance").asString()).isEqualTo(path);
        assertThat(problem.path("title").asString()).isEqualTo(title(Locale.ENGLISH, status));
    }

    @Test
    void tellsWhatIsTooLarge() throws Exception {
        byte[] large = new byte[21 * 1024 * 1024];
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\n";

        HttpResponse<String> answer =
                send(
                        ask("/sign-in")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(
                                        HttpRequest.BodyPublishers.concat(
                                                HttpRequest.BodyPublishers.ofString(body),
                                                HttpRequest.BodyPublishers.ofByteArray(large),
                                                HttpRequest.BodyPublishers.ofString(
                                                        "\r\n--x--\r\n"))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(title(Locale.ENGLISH, 413));
    }

    @Test
    void sendsAwayWhoeverAsksTooOften() throws Exception {
        for (long use = 0; use < limits.signInLinksPerHour(); use++) {
            assertThat(askForLink("203.0.113.7").statusCode()).isEqualTo(403);
        }

        HttpResponse<String> refused = askForLink("203.0.113.7");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(refused.body()).contains(title(Locale.ENGLISH, 429));
        assertThat(askForLink("203.0.113.8").statusCode()).isEqualTo(403);
    }

    @Test
    void forbidsScriptsAndStylesFromElsewhere() throws Exception {
        HttpResponse<String> answer = send(ask("/no/such/page"));

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'")
                                .doesNotContain("unsafe"));
        assertThat(answer.body()).doesNotContain("style=\"", "onclick", "javascript:");
    }

    private HttpResponse<String> askForLink(String from) throws Exception {
        return send(
                ask("/sign-in")
                        .header("X-Forwarded-For", from)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String title(Locale language, int status) {
        return words.find(language, "web.failed." + status + ".title");
    }
}
