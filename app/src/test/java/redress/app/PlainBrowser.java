// SPDX-License-Identifier: Apache-2.0
package redress.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without script: it keeps cookies, follows redirects and sends forms with the token of
/// the page it shows.
public final class PlainBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "redress-test-boundary";
    private static final String TOKEN_PART =
            """
            --%s\r
            Content-Disposition: form-data; name="_csrf"\r
            \r
            %s\r
            """;
    private static final String FILE_PART =
            """
            --%s\r
            Content-Disposition: form-data; name="files"; filename="%s"\r
            Content-Type: application/xml\r
            \r
            """;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String base;
    private HttpResponse<byte[]> shown;

    /// A browser that has the first page open.
    public PlainBrowser(int port) {
        base = "http://localhost:" + port;
        shown = send(HttpRequest.newBuilder(URI.create(base + "/")).build());
    }

    public PlainBrowser open(String path) {
        URI target = URI.create(base).resolve(path);
        shown = send(HttpRequest.newBuilder(target).build());
        return this;
    }

    /// Sends a form as the page shown would.
    public PlainBrowser submit(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        String body =
                all.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        shown =
                send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build());
        return this;
    }

    /// Sends files in the field `files`.
    public PlainBrowser upload(String path, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, TOKEN_PART, token());
        files.forEach((name, content) -> {
            write(body, FILE_PART, name);
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        shown =
                send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                .build());
        return this;
    }

    public int status() {
        return shown.statusCode();
    }

    /// The path of the page shown, without its query.
    public String path() {
        return shown.uri().getPath();
    }

    public String page() {
        return new String(shown.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return shown.body().clone();
    }

    private String token() {
        Matcher found = TOKEN.matcher(page());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String form, String value) {
        body.writeBytes(form.formatted(BOUNDARY, value).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
