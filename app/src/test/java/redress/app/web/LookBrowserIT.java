// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlatformTest;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;
import redress.testkit.WithoutScript;

@PlatformTest
@BrowserTest
class LookBrowserIT {

    @LocalServerPort private int port;

    @Test
    void hasNoBarrierInAnyPart(Visitor visitor) {
        visitor.open(url("/styleguide"));

        visitor.photograph("style-guide");
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.requireQuietConsole();
    }

    @Test
    void hasNoBarrierInTheDark(Visitor visitor) {
        visitor.page()
                .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.open(url("/styleguide"));

        visitor.requireAccessible();
        visitor.requireQuietConsole();
    }

    @Test
    void hasNoBarrierOnAnErrorPage(Visitor visitor) {
        visitor.open(url("/no/such/page?lang=de"));

        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Hier ist nichts");
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
    }

    @Test
    void changesTheLanguageAndStaysOnThePage(Visitor visitor) {
        visitor.open(url("/sign-in?next=%2Fcases"));

        visitor.page().click("text=Deutsch");

        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Anmelden");
        assertThat(visitor.page().inputValue("input[name=next]")).isEqualTo("/cases");
    }

    @Test
    void putsTheFocusOnTheErrorSummary(Visitor visitor) {
        visitor.open(url("/sign-in"));
        visitor.page().fill("#email", "nobody");
        visitor.page().click("form[action='/sign-in'] button");

        assertThat(visitor.page().evaluate("document.activeElement.className"))
                .isEqualTo("govuk-error-summary");
        visitor.requireAccessible();
    }

    @Test
    void showsAFileInputWithoutScriptAndNoEmptyPromise(@WithoutScript Visitor visitor) {
        visitor.open(url("/styleguide"));

        assertThat(visitor.page().isVisible("#files")).isTrue();
        assertThat(visitor.page().isVisible(".redress-drop__call")).isFalse();
        assertThat(visitor.page().isVisible("#files-folder")).isFalse();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
