// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;

@PlatformTest
class ClaimPathIT {

    private static final Pattern REFERENCE = Pattern.compile("LL-2026-\\d{6}-\\d{2}");

    @Autowired private Mailbox mailbox;
    @LocalServerPort private int port;

    @Test
    void leadsFromADroppedInvoiceToAReferenceNumber() {
        PlainBrowser browser = new PlainBrowser(port);

        browser.upload("/claims", Map.of("a.xml", UblInvoice.numbered("PATH-1").bytes()));
        String draft = browser.path();
        assertThat(browser.page()).contains("PATH-1", "BT-115", "Business Redress Office Ahlstein");

        browser.submit(draft, Map.of("bill-1-number", "PATH-1", "bill-1-claimed", "yes"));
        assertThat(browser.path()).isEqualTo("%s/law", draft);
        assertThat(browser.page()).contains("BGB s 288(5)", "€40.00");

        browser.open(draft + "/file");
        assertThat(browser.path()).isEqualTo("/sign-in");
        signIn(browser, "anna@lindqvist.example", draft + "/file");
        assertThat(browser.path()).isEqualTo("%s/file", draft);

        browser.submit(draft + "/file", Map.of("note", "They promised to pay in May."));
        assertThat(browser.path()).isEqualTo("%s/filed", draft);
        String reference = reference(browser.page());

        browser.submit(draft + "/file", Map.of());
        assertThat(reference(browser.page())).isEqualTo(reference);
        assertThat(browser.open("/cases/" + reference).page()).contains("PATH-1", "€40.00");
        assertThat(browser.open("/cases/" + reference + "/acknowledgement.pdf").page())
                .startsWith("%PDF-");
        PlainBrowser stranger = new PlainBrowser(port);
        signIn(stranger, "stranger@elsewhere.example", "/");
        assertThat(stranger.open("/cases/" + reference + "/acknowledgement.pdf").status())
                .isEqualTo(404);
    }

    private void signIn(PlainBrowser browser, String email, String next) {
        browser.submit("/sign-in", Map.of("email", email, "next", next));
        browser.open(mailbox.signInLink(email));
        browser.submit(browser.path(), Map.of());
    }

    private static String reference(String page) {
        Matcher found = REFERENCE.matcher(page);
        assertThat(found.find()).as("a reference number in %s", page).isTrue();
        return found.group();
    }
}
