// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.app.casefile.History;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;
import redress.testkit.WithoutScript;

/// From the respondent's sealed link to the last instalment, and what comes after closing.
@PlatformTest
@DirtiesContext
@BrowserTest
class SettlementBrowserIT {

    @Autowired private ApplicationContext platform;
    @Autowired private History history;
    @Autowired private OneTimeLinks links;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;

    @Test
    void walksFromTheLinkToTheClosedCaseAndBack(Visitor respondent, Visitor claimant) {
        Story story = Story.notified(platform);
        enterBySealedLink(story, respondent);
        enter(story, claimant);

        talk(story, respondent, claimant);
        pay(story, claimant);
        close(story, claimant);
        respondent.requireQuietConsole();
    }

    @Test
    void letsTheRespondentAnswerWithoutScript(@WithoutScript Visitor respondent) {
        Story story = Story.notified(platform);
        respondent.open(home() + "/answer/" + story.token("Ihre Antwort ist gefragt"));
        press(respondent, "Go to the case");

        follow(respondent, "Dispute it");
        respondent.page().getByLabel("Amount that is disputed").fill("10.005");
        press(respondent, "Dispute it");
        assertThat(respondent.page().locator(".govuk-error-summary").textContent())
                .contains("Write 10005.00 or 10.01");
        keep(respondent, "answer-dispute-wrong");
        respondent.page().getByLabel("Amount that is disputed").fill("10.01");
        respondent.page().getByLabel("Reason").selectOption("defective");
        press(respondent, "Dispute it");

        assertThat(story.now().stage()).isEqualTo("answered");
    }

    private void enterBySealedLink(Story story, Visitor respondent) {
        long before = history.of(story.id).size();
        String door = home() + "/answer/" + story.token("Ihre Antwort ist gefragt");
        respondent.open(door);
        respondent.open(door);
        look(respondent, "answer-door");
        assertThat(history.of(story.id)).hasSize((int) before);
        press(respondent, "Go to the case");
        look(respondent, "answer-case");
    }

    private void talk(Story story, Visitor respondent, Visitor claimant) {
        follow(respondent, "Offer instalments");
        look(respondent, "answer-offer");
        plan(respondent, "900.00", "2");
        press(respondent, "Offer instalments");

        claimant.open(home() + path(story));
        follow(claimant, "Make a counter-offer");
        look(claimant, "answer-counter");
        plan(claimant, "1190.00", "3");
        press(claimant, "Make a counter-offer");

        respondent.open(home() + path(story));
        follow(respondent, "Accept the offer");
        look(respondent, "answer-accept");
        press(respondent, "Accept the offer");

        claimant.open(home() + path(story));
        follow(claimant, "Countersign");
        look(claimant, "answer-countersign");
        press(claimant, "Countersign");
        assertThat(story.now().stage()).isEqualTo("settled");
    }

    private void pay(Story story, Visitor claimant) {
        follow(claimant, "Record a payment");
        look(claimant, "payment-record");
        claimant.page().getByLabel("Amount paid").fill("300");
        press(claimant, "Record a payment");
        clock.pass(Duration.ofDays(33));
        enter(story, claimant);
        look(claimant, "settlement-case");
        follow(claimant, "The settlement with both signatures");
        look(claimant, "settlement-sheet");
        assertThat(claimant.page().locator("main").textContent()).contains("short");

        claimant.open(home() + "/statements?about=" + story.now().reference());
        look(claimant, "statement");
        hand(claimant, statement(story));
        look(claimant, "statement-review");
        press(claimant, "Book the ticked payments");
        look(claimant, "statement-booked");
        hand(claimant, statement(story));
        assertThat(claimant.page().locator("main").textContent()).contains("Already booked");

        claimant.open(home() + path(story) + "/settlement");
        assertThat(claimant.page().locator("main").textContent()).contains("late", "due");
        claimant.open(home() + path(story) + "/payments");
        look(claimant, "payments");
        claimant.page().locator("main tbody tr").first().getByRole(AriaRole.LINK).click();
        look(claimant, "payment-correct");
        claimant.requireQuietConsole();
        press(claimant, "Correct it");
        look(claimant, "payment-correct-wrong");
        claimant.page().getByLabel("Right amount").fill("300.01");
        claimant.page().getByLabel("Why?").fill("One cent was left out.");
        press(claimant, "Correct it");
        look(claimant, "payments-corrected");
    }

    private void close(Story story, Visitor claimant) {
        claimant.open(home() + path(story) + "/answer/record-payment");
        claimant.page().getByLabel("Amount paid").fill("793.33");
        press(claimant, "Record a payment");
        assertThat(story.now().outcome()).isEqualTo("settled");
        look(claimant, "closed-case");
        dark(claimant, "closed-case-dark");

        follow(claimant, "Say how it looks to you");
        look(claimant, "closed-view");
        claimant.page().getByLabel("Is it put right?").selectOption("partly");
        press(claimant, "Say how it looks to you");
        assertThat(story.now().claimantView()).isEqualTo("partly");
        follow(claimant, "Reopen");
        press(claimant, "Reopen");
        assertThat(story.now().closed()).isFalse();
        look(claimant, "reopened-case");
    }

    private static byte[] statement(Story story) {
        return new Camt()
                .credit(story.today().minusDays(1), "96.66", "Hotel Meridian", reference(story))
                .credit(story.today(), "12.00", "Somebody", "Re. " + story.invoice)
                .credit(story.today(), "77.00", "Somebody else", "rent")
                .reversal(story.today(), "20.00", "Somebody else", "returned")
                .bytes();
    }

    private static String reference(Story story) {
        return "Rate 1 " + story.now().reference();
    }

    private static void hand(Visitor claimant, byte[] statement) {
        if (!claimant.page().url().contains("/statements?")) {
            claimant.page().getByText("Hand in another statement").first().click();
        }
        claimant.page()
                .setInputFiles(
                        "#files", new FilePayload("december.xml", "application/xml", statement));
        press(claimant, "Read them");
    }

    private static void plan(Visitor who, String sum, String count) {
        who.page().getByLabel("Amount to pay in all").fill(sum);
        who.page().getByLabel("Number of instalments").fill(count);
    }

    private void enter(Story story, Visitor claimant) {
        claimant.page().context().clearCookies();
        claimant.open(home() + links.forSignIn(story.claimantEmail, path(story)).getPath());
        press(claimant, "Sign in");
    }

    private static void press(Visitor who, String name) {
        who.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        who.page().waitForLoadState();
    }

    private static void follow(Visitor who, String name) {
        Page page = who.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        page.waitForLoadState();
    }

    private static void look(Visitor who, String name) {
        keep(who, name);
        who.requireAccessible();
    }

    /// A picture alone: what checks accessibility needs script in the page.
    private static void keep(Visitor who, String name) {
        who.photograph(name);
        who.requireNoSidewaysScrolling();
    }

    private static void dark(Visitor who, String name) {
        who.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(who, name);
        who.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static String path(Story story) {
        return "/cases/" + story.now().reference();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
