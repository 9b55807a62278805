// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;
import redress.testkit.WithoutScript;

/// A business complains about a public body, from the first page to the reference number.
@BrowserTest
@PlatformTest
class ComplaintBrowserIT {

    @LocalServerPort private int port;
    @Autowired private OneTimeLinks links;

    @Test
    void aBusinessComplainsAboutAPublicBody(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(url("/complaints/new"));
        show(visitor, "complaint-choose");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Complain about a public body"))
                .click();
        assertThat(page.locator("input[name=confidential]").isChecked()).isTrue();
        button(page, "Continue");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Choose a subject", "Enter the name of your business");
        show(visitor, "complaint-write");
        fill(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("Check your complaint");
        show(visitor, "complaint-check");
        file(visitor, page.url().substring(page.url().indexOf("/complaints/")));
        show(visitor, "complaint-filed");
    }

    @Test
    void worksWithoutScript(@WithoutScript Visitor visitor) {
        Page page = visitor.page();
        visitor.open(url("/complaints/new?pack=demo&about=public-body"));
        fill(page);

        assertThat(page.locator("h1").textContent()).isEqualTo("Check your complaint");
        file(visitor, page.url().substring(page.url().indexOf("/complaints/")));
    }

    private static void fill(Page page) {
        page.selectOption("#subject", "permit");
        page.selectOption("#place", "pappelau");
        page.selectOption("#authority", "region-westholm");
        page.fill("#what", "We asked for a permit in January and have heard nothing since.");
        page.fill("#since", "2026-01-05");
        page.fill("#remedy", "A decision by the end of the month.");
        page.fill("#claimant", "Bäckerei Sonnenschein");
        button(page, "Continue");
    }

    private void file(Visitor visitor, String draft) {
        Page page = visitor.page();
        String back = draft + "/file";
        visitor.open(url(links.forSignIn("owner@bakery.example", back).getPath()));
        page.locator("main form button").click();
        assertThat(page.url()).endsWith(draft);
        button(page, "File the complaint");
        assertThat(page.locator(".govuk-panel").textContent()).contains("LL-2026-");
    }

    private static void show(Visitor visitor, String name) {
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.photograph(name);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
