// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.ClockRounds;
import redress.app.casefile.Filing;
import redress.app.party.Identity;
import redress.app.web.Audience;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;

/// An officer takes a case in hand, and a coordinator sees what is stuck.
@BrowserTest
@PlatformTest
@DirtiesContext
class DeskBrowserIT {

    private static final String OFFICE = "office-hollbruck";

    @LocalServerPort private int port;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private OneTimeLinks links;
    @Autowired private ClockRounds rounds;
    @Autowired private MovableClock clock;

    @Test
    void anOfficerTakesACaseInHandAndACoordinatorSeesWhatIsStuck(
            Visitor officer, Visitor coordinator) {
        Case late = file();
        clock.pass(Duration.ofDays(10));
        rounds.runOutAll();
        Case fresh = file();
        seat("officer@hollbruck.example", new Seat(Audience.OFFICER, "demo", OFFICE));
        seat("above@ostvale.example", new Seat(Audience.COORDINATOR, "demo", "region-ostvale"));

        enter(officer, "officer@hollbruck.example", "/desk");
        assertThat(officer.page().locator(".redress-queue").textContent())
                .contains(late.reference());
        show(officer, "desk");
        takeInHand(officer, fresh);
        show(officer, "desk-case");

        enter(coordinator, "above@ostvale.example", "/desk/above");
        assertThat(coordinator.page().locator(".redress-queue").textContent())
                .contains(late.reference())
                .doesNotContain(fresh.reference());
        show(coordinator, "desk-above");
        urge(coordinator);
    }

    private static void takeInHand(Visitor officer, Case fresh) {
        Page page = officer.page();
        page.locator(".redress-queue__line")
                .filter(
                        new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText(fresh.reference()))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.url()).endsWith("/cases/" + fresh.reference());
        link(page, "Accept the case");
        officer.requireAccessible();
        button(page, "Accept the case");
        assertThat(page.locator("h1").textContent()).contains("in hand");
    }

    private static void urge(Visitor coordinator) {
        Page page = coordinator.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Urge the desk"))
                .first()
                .click();
        page.getByLabel("In your own words").fill("Please look at this today.");
        button(page, "Urge the desk");
        assertThat(page.locator(".redress-timeline").textContent())
                .contains("Please look at this today.");
    }

    private static void show(Visitor visitor, String name) {
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        visitor.requireQuietConsole();
        visitor.photograph(name);
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    private void enter(Visitor visitor, String email, String path) {
        visitor.open("http://localhost:" + port + links.forSignIn(email, path).getPath());
        button(visitor.page(), "Sign in");
        assertThat(visitor.page().url()).endsWith(path);
    }

    private void seat(String email, Seat seat) {
        people.seat(people.withEmail(email).id(), seat);
    }

    private Case file() {
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
                                UUID.randomUUID(),
                                Identity.named("Werkstatt Müller"),
                                Identity.named("Großhandel Ost"),
                                null,
                                OFFICE,
                                Map.of(),
                                Map.of("text", "They have not paid."),
                                List.of()))
                .after();
    }
}
