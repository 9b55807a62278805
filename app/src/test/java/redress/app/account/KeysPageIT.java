// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;

@PlatformTest
class KeysPageIT {

    private static final Pattern SECRET = Pattern.compile("<code>(rdk_[A-Za-z0-9_-]{32})</code>");
    private static final Pattern REVOKE =
            Pattern.compile("action=\"(/keys/[0-9a-f-]{36}/revoke)\"");

    @Autowired private OneTimeLinks links;
    @LocalServerPort private int port;

    private PlainBrowser browser;

    @BeforeEach
    void signIn() {
        browser = new PlainBrowser(port);
        URI link = links.forSignIn("keys-%s@page.example".formatted(UUID.randomUUID()), "/keys");
        browser.open(link.getPath()).submit(link.getPath(), Map.of());
        assertThat(browser.path()).isEqualTo("/keys");
    }

    @Test
    void showsASecretOnceWhichWorksUntilItIsRevoked() {
        browser.submit("/keys", Map.of("label", "Ledger", "scopes", "cases:read"));
        String secret = found(SECRET);
        ApiCaller software = new ApiCaller(port, secret);
        assertThat(software.get("/api/v1/cases").status()).isEqualTo(200);
        assertThat(software.post("/api/v1/claims", "{}").status()).isEqualTo(403);

        assertThat(browser.open("/keys").page()).contains("Ledger").doesNotContain(secret);

        browser.submit(found(REVOKE), Map.of());
        assertThat(browser.page()).contains("Revoked");
        assertThat(software.get("/api/v1/cases").status()).isEqualTo(401);
    }

    @Test
    void asksForALabelAndAScope() {
        browser.submit("/keys", Map.of("label", " "));

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("in 1 to 80 characters", "at least one thing");
    }

    private String found(Pattern pattern) {
        Matcher found = pattern.matcher(browser.page());
        assertThat(found.find()).as("%s in %s", pattern, browser.page()).isTrue();
        return found.group(1);
    }
}
