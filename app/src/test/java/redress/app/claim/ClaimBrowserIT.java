// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlatformTest;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;
import redress.testkit.WithoutScript;

@PlatformTest
@BrowserTest
class ClaimBrowserIT {

    @Autowired private Mailbox mailbox;
    @LocalServerPort private int port;

    @Test
    void claimsOneInvoiceFromTheFrontDoorToTheReceipt(Visitor visitor) {
        visitor.open(home());
        look(visitor, "claim-start");
        drop(visitor, file(UblInvoice.numbered("PICTURE-1").withoutDueDate(), "r-1.xml"));
        look(visitor, "claim-check");
        visitor.page().click("text=Go on: what the law adds");
        look(visitor, "claim-law");
        visitor.page().click("text=Go on to filing");
        signIn(visitor, "picture@lindqvist.example");
        look(visitor, "claim-file");
        visitor.page().click("button:has-text('File the claim')");
        look(visitor, "claim-filed");
        assertThat(visitor.page().textContent("h1")).isEqualTo("Claim filed");
        visitor.page().click("text=See the case");
        look(visitor, "claim-case");
        visitor.requireQuietConsole();
    }

    @Test
    void claimsAFolderOfInvoicesWithoutScript(@WithoutScript Visitor visitor) {
        visitor.open(home());
        UblInvoice first = UblInvoice.numbered("FOLDER-1");
        drop(
                visitor,
                file(first, "1.xml"),
                file(UblInvoice.numbered("FOLDER-2").over("250.50").to("Nordlicht AG"), "2.xml"),
                file(UblInvoice.numbered("FOLDER-3").over("-20.00").to("Nordlicht AG"), "3.xml"),
                payload(
                        "4.xml",
                        UblInvoice.numbered("FOLDER-4").over("90.00").creditFor("FOLDER-1")),
                payload("5.xml", "<broken".getBytes(StandardCharsets.UTF_8)));
        keep(visitor, "claim-batch");
        visitor.page().click("text=File all 2 claims");
        signIn(visitor, "folder@lindqvist.example");
        keep(visitor, "claim-batch-file");
        visitor.page().click("text=File all 2 claims");
        keep(visitor, "claim-batch-filed");
        assertThat(visitor.page().locator("text=LL-2026-").count()).isEqualTo(2);
    }

    @Test
    void asksForWhatIsMissingInAClaimTypedByHand(Visitor visitor) {
        visitor.open(home() + "/claims/new");
        look(visitor, "claim-type");
        visitor.page().click("text=Go on: what the law adds");
        look(visitor, "claim-type-missing");
        assertThat(visitor.page().locator(".govuk-error-summary li").count()).isGreaterThan(3);
    }

    private void signIn(Visitor visitor, String email) {
        visitor.page().fill("#email", email);
        visitor.page().click("main button");
        visitor.open(home() + mailbox.signInLink(email));
        visitor.page().click("main button");
    }

    private static void drop(Visitor visitor, FilePayload... files) {
        visitor.page().setInputFiles("#files", files);
        visitor.page().click("text=Read them");
    }

    private static void look(Visitor visitor, String name) {
        keep(visitor, name);
        visitor.requireAccessible();
    }

    /// A picture alone: what checks accessibility needs script in the page.
    private static void keep(Visitor visitor, String name) {
        visitor.page().waitForLoadState();
        visitor.photograph(name);
        visitor.requireNoSidewaysScrolling();
    }

    private static FilePayload file(UblInvoice invoice, String name) {
        return payload(name, invoice.bytes());
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/xml", content);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
