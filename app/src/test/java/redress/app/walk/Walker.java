// SPDX-License-Identifier: Apache-2.0
package redress.app.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import redress.testkit.Visitor;

/// Somebody who walks through the pages by the words on them, as a person does.
final class Walker {

    private final Visitor visitor;
    private final String home;

    Walker(Visitor visitor, int port) {
        this.visitor = visitor;
        this.home = "http://localhost:" + port;
    }

    Walker open(String path) {
        visitor.open(home + path);
        return this;
    }

    /// Presses the first link or button with these words.
    Walker press(String words) {
        page().locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /// Follows a move's link on the page of the case and presses its button.
    Walker move(String words) {
        return press(words).press(words);
    }

    Walker fill(String label, String value) {
        page().getByLabel(label).first().fill(value);
        return this;
    }

    Walker choose(String name, String value) {
        page().selectOption("#" + name, value);
        return this;
    }

    Walker drop(String field, String name, byte[] content) {
        page().setInputFiles("#" + field, new FilePayload(name, "application/xml", content));
        return this;
    }

    /// Fails unless the page comes to show these words.
    Walker reads(String words) {
        assertThat(page().locator("main")).containsText(words);
        return this;
    }

    /// Keeps a picture of the page, and fails when it is hard to use.
    Walker look(String name) {
        page().waitForLoadState();
        visitor.photograph("walk-" + name);
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.requireQuietConsole();
        return this;
    }

    /// The path of the page.
    String path() {
        return page().url().substring(home.length());
    }

    /// What the first place that a selector finds says.
    String text(String selector) {
        return page().locator(selector).first().innerText();
    }

    private Page page() {
        return visitor.page();
    }
}
