// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
final class VisitorIT {
    private static final String GOOD =
            """
            <!doctype html><html lang="en"><title>Good</title><link rel="icon" href="data:,">
            <main><h1>Good</h1><p>All is well. 结清 تسوية</p></main></html>
            """;
    private static final String BAD =
            """
            <!doctype html><html><title></title><link rel="icon" href="data:,">
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><input><script>document.title = 'x'</script>
            <div style="width: 900px">wide</div></html>
            """;

    private static HttpServer site;

    @BeforeAll
    static void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/good", exchange -> answer(exchange, GOOD));
        site.createContext("/bad", exchange -> answer(exchange, BAD));
        site.start();
    }

    @AfterAll
    static void stop() {
        site.stop(0);
    }

    @Test
    void findsNothingOnAGoodPageUnderAStrictPolicy(Visitor visitor) {
        visitor.open(address("/good"));

        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.requireQuietConsole();
        visitor.photograph("testkit-good");
        assertThat(Path.of("target/browser/testkit-good-narrow.png")).isNotEmptyFile();
        assertThat(visitor.page().evaluate("document.dir")).isEqualTo("ltr");
    }

    @Test
    void saysWhatIsWrongWithABadPage(Visitor visitor) {
        visitor.open(address("/bad"));

        assertThatThrownBy(visitor::requireAccessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("image-alt", "label", "html-has-lang", "<input>");
        assertThatThrownBy(visitor::requireNoSidewaysScrolling)
                .hasMessageContaining("px wide in a window of 320 px");
        assertThatThrownBy(visitor::requireQuietConsole)
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void keepsVisitorsApart(Visitor ann, Visitor ben) {
        ann.open(address("/good")).page().evaluate("document.cookie = 'who=ann'");
        ben.open(address("/good"));

        assertThat(ann.page().evaluate("document.cookie")).isEqualTo("who=ann");
        assertThat(ben.page().evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void runsNoScriptWhenAskedTo(@WithoutScript Visitor visitor) {
        visitor.open(address("/good"));

        assertThat(visitor.page().title()).isEqualTo("Good");
        visitor.photograph("testkit-without-script");
    }

    @Test
    void carriesAPasskeyDevice(Visitor visitor) {
        visitor.open(address("/good")).carryPasskeyDevice();

        Object made =
                visitor.page()
                        .evaluate(
                                """
                                async () => (await navigator.credentials.create({publicKey: {
                                    challenge: new Uint8Array(16), rp: {name: 'Test'},
                                    user: {id: new Uint8Array(8), name: 'ann', displayName: 'Ann'},
                                    pubKeyCredParams: [{type: 'public-key', alg: -7}],
                                    authenticatorSelection: {residentKey: 'required'}}})).type
                                """);
        assertThat(made).isEqualTo("public-key");
    }

    private static String address(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src data:; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
