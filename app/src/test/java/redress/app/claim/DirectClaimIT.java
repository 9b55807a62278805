// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.LetterCodes;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.History;

/// A claim in a country where no authority takes such claims goes to the respondent at once.
@PlatformTest
class DirectClaimIT {

    private static final Pattern REFERENCE = Pattern.compile("DE-2026-\\d{6}-\\d{2}");

    @Autowired private Mailbox mailbox;
    @Autowired private Cases cases;
    @Autowired private History history;
    @Autowired private LetterCodes codes;
    @LocalServerPort private int port;

    @Test
    void asksTheRespondentToAnswerWithoutADesk() {
        PlainBrowser browser = new PlainBrowser(port);
        String draft = dropped(browser, UblInvoice.numbered("DIRECT-1"));
        assertThat(browser.page()).contains("No authority in Germany takes such claims");

        filed(browser, draft, "direct@lindqvist.example");

        assertThat(browser.page())
                .contains("Hotel Meridian GmbH has been asked to answer")
                .doesNotContain("letter.pdf");
        assertThat(mailbox.answerLink("office@meridian.example")).startsWith("/answer/");
        browser.open("/cases/" + reference(browser)).page();
        assertThat(browser.page()).doesNotContain(">With<").contains("DIRECT-1");
    }

    @Test
    void givesALetterWhereNoAddressIsKnown() {
        PlainBrowser browser = new PlainBrowser(port);
        String draft = dropped(browser, UblInvoice.numbered("DIRECT-2").withoutEmail());

        filed(browser, draft, "direct@okafor.example");

        String reference = reference(browser);
        assertThat(browser.open("/cases/%s/letter.pdf".formatted(reference)).page())
                .startsWith("%PDF-");
        assertThat(browser.open("/cases/%s/acknowledgement.pdf".formatted(reference)).page())
                .startsWith("%PDF-");
    }

    @Test
    void saysOfAnAnswerThatItWasMadeWithTheCodeThatTheClaimantPrinted() {
        PlainBrowser browser = new PlainBrowser(port);
        String draft = dropped(browser, UblInvoice.numbered("DIRECT-3").withoutEmail());
        filed(browser, draft, "direct@code.example");
        Case on = cases.find(reference(browser)).orElseThrow();
        String page = "/cases/" + on.reference();
        PlainBrowser reader = new PlainBrowser(port);

        reader.open("/answer").submit("/answer", Map.of("code", codes.of(on.id()).code()));
        assertThat(reader.path()).isEqualTo(page);
        reader.open(page + "/moves/message");
        reader.submit(page + "/moves/message", Map.of("text", "We admit everything."));

        assertThat(history.of(on.id()).getLast().detail("by-code")).isEqualTo("claimant");
        assertThat(reader.page())
                .contains("We admit everything.", "code of a letter that the claimant printed");
        assertThat(browser.open(page).page())
                .contains("code of a letter that the claimant printed");
        assertThat(history.of(on.id()).getFirst().detail("by-code")).isEmpty();
    }

    /// Drops an invoice to a buyer in Kassel, which no made-up pack knows.
    private static String dropped(PlainBrowser browser, UblInvoice invoice) {
        String xml = new String(invoice.bytes(), StandardCharsets.UTF_8);
        byte[] moved = xml.replace("Ahlstein", "Kassel").getBytes(StandardCharsets.UTF_8);
        browser.upload("/claims", Map.of("a.xml", moved));
        return browser.path();
    }

    private void filed(PlainBrowser browser, String draft, String email) {
        browser.submit("/sign-in", Map.of("email", email, "next", draft + "/file"));
        browser.open(mailbox.signInLink(email));
        browser.submit(browser.path(), Map.of());
        browser.submit(draft + "/file", Map.of("note", ""));
        assertThat(browser.path()).isEqualTo("%s/filed", draft);
    }

    private static String reference(PlainBrowser browser) {
        Matcher found = REFERENCE.matcher(browser.page());
        assertThat(found.find()).as("a reference number in %s", browser.page()).isTrue();
        return found.group();
    }
}
