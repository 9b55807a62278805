// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlatformTest;
import redress.app.casefile.Cases;
import redress.app.casefile.Filing;
import redress.app.party.Identity;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;
import redress.testkit.WithoutScript;

/// A person adds a passkey, comes in by it, and removes it, with a device that agrees to
/// everything.
@BrowserTest
@PlatformTest
class PasskeyBrowserIT {

    @LocalServerPort private int port;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private Mailbox mailbox;

    @Test
    void opensTheOwnCasesUntilItIsRemoved(Visitor visitor) {
        String email = "passkey-%s@example.org".formatted(UUID.randomUUID());
        String reference = file(people.withEmail(email));
        visitor.carryPasskeyDevice();
        visitor.open(url("/passkeys"));
        comeInByLink(visitor, email);

        show(visitor, "passkeys-none");
        add(visitor);
        signOut(visitor);
        visitor.open(url("/cases"));
        show(visitor, "sign-in-passkey");
        String before = session(visitor);
        button(visitor.page(), "Use a passkey");
        visitor.page().waitForURL(url("/cases"));
        assertThat(session(visitor)).isNotEqualTo(before);
        assertThat(visitor.page().locator("header").textContent()).contains(email);
        assertThat(visitor.page().locator("main").textContent()).contains(reference);

        remove(visitor);
        signOut(visitor);
        visitor.open(url("/sign-in"));
        button(visitor.page(), "Use a passkey");
        assertThat(visitor.page().locator(".govuk-error-summary").textContent())
                .contains("does not sign anybody in");
        visitor.requireAccessible();
        visitor.photograph("sign-in-passkey-refused");
    }

    @Test
    void saysWhyItIsNotOfferedWithoutScript(@WithoutScript Visitor visitor) {
        visitor.open(url("/sign-in"));

        assertThat(visitor.page().locator("main").innerText())
                .contains("A passkey needs JavaScript", "Send me a link")
                .doesNotContain("Use a passkey");
        visitor.requireNoSidewaysScrolling();
    }

    @Test
    void saysWhyItIsNotOfferedByAnOldBrowser(Visitor visitor) {
        visitor.page().addInitScript("delete globalThis.PublicKeyCredential");
        visitor.open(url("/sign-in"));

        assertThat(visitor.page().locator("main").innerText())
                .contains("This browser cannot use passkeys", "Send me a link")
                .doesNotContain("Use a passkey");
        visitor.requireQuietConsole();
    }

    @Test
    void tellsWhoeverBreaksOff(Visitor visitor) {
        visitor.page()
                .addInitScript(
                        "navigator.credentials.get = async () => { throw new DOMException('', 'NotAllowedError') }");
        visitor.open(url("/sign-in"));

        button(visitor.page(), "Use a passkey");

        visitor.page().getByText("it was cancelled or took too long").waitFor();
        visitor.requireAccessible();
        visitor.requireQuietConsole();
    }

    private void comeInByLink(Visitor visitor, String email) {
        visitor.page().getByLabel("E-mail address").fill(email);
        button(visitor.page(), "Send me a link");
        visitor.open(url(mailbox.signInLink(email)));
        button(visitor.page(), "Sign in");
        assertThat(visitor.page().url()).endsWith("/passkeys");
    }

    private void add(Visitor visitor) {
        Page page = visitor.page();
        page.getByLabel("Name").fill("Laptop in the office");
        button(page, "Add a passkey");
        page.getByRole(AriaRole.TABLE).waitFor();
        assertThat(page.getByRole(AriaRole.TABLE).textContent())
                .contains("Laptop in the office", "2026", "Never");
        show(visitor, "passkeys");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        show(visitor, "passkeys-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.getByLabel("Name").fill("The same again");
        button(page, "Add a passkey");
        page.getByText("This device has a passkey for you already").waitFor();
    }

    private void remove(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(url("/passkeys"));
        assertThat(page.getByRole(AriaRole.TABLE).textContent()).doesNotContain("Never");
        page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).click();
        show(visitor, "passkey-remove");
        button(page, "Remove it");
        page.getByText("No passkeys yet").waitFor();
    }

    private static void signOut(Visitor visitor) {
        button(visitor.page(), "Sign out");
    }

    private static void show(Visitor visitor, String name) {
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.requireQuietConsole();
        visitor.photograph(name);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("redress"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private String file(Signed claimant) {
        return cases.file(
                        new Filing(
                                new Filing.Matter(
                                        "claim",
                                        "demo",
                                        "claim",
                                        "goods",
                                        "hollbruck",
                                        "business",
                                        false),
                                claimant.id(),
                                Identity.named("Werkstatt Ahlers"),
                                Identity.named("Handel Brandt"),
                                null,
                                "office-hollbruck",
                                Map.of(),
                                Map.of("text", "They have not paid."),
                                List.of()))
                .after()
                .reference();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
