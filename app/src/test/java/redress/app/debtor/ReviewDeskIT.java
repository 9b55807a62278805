// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.claim.UblInvoice;
import redress.app.party.Registers;
import redress.app.web.Audience;

/// From two invoices that name one debtor differently to its page, and from a doubt to a decision.
@PlatformTest
class ReviewDeskIT {

    private static final String CLAIMS = "/api/v1/claims";
    private static final String DRAFTS = CLAIMS + "/drafts";
    private static final Pattern DEBTOR = Pattern.compile("href=\"(/desk/debtors/[0-9a-f-]{36})\"");
    private static final Pattern ENTRY = Pattern.compile("value=\"(entry:\\d+)\"");

    @Autowired private Registers registers;
    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @Autowired private OneTimeLinks links;
    @Autowired private Cases cases;
    @LocalServerPort private int port;

    @Test
    void bringsClaimsTogetherHoweverTheirDebtorIsNamed() {
        register("together", "M1,Quellbach Werkzeugbau GmbH,DE,10001,Ahlstein");
        Case first = file("TOGETHER-1", "Quellbach Werkzeugbau GmbH");
        Case second = file("TOGETHER-2", "QUELLBACH WERKZEUGBAU Gmbh.");
        PlainBrowser officer = officer(first);

        String debtor = found(officer.open("/cases/" + first.reference()), DEBTOR);

        assertThat(found(officer.open("/cases/" + second.reference()), DEBTOR)).isEqualTo(debtor);
        assertThat(officer.open(debtor).page())
                .contains("together M1", first.reference(), second.reference())
                .contains("QUELLBACH WERKZEUGBAU Gmbh.");
        assertThat(officer.open("/desk/debtors").page()).doesNotContain(first.reference());
    }

    @Test
    void putsWhatIsInDoubtBeforeAnOfficerWhoseWordStays() {
        register(
                "doubt",
                "D1,Tannhof Logistik GmbH,DE,20002,Ahlstein",
                "D2,Tannhof Logistik GmbH,DE,30003,Neustadt");
        Case claim = file("DOUBT-1", "Tannhof Logistik");
        PlainBrowser officer = officer(claim);
        assertThat(officer.open("/desk/debtors").page()).contains(claim.reference());
        String page = "/desk/debtors/of/" + claim.reference();
        assertThat(officer.open(page).page()).contains("in doubt", "20002", "30003", "Bits");

        assertThat(officer.submit(page, Map.of("is", "entry:99999")).status()).isEqualTo(422);
        officer.open(page);
        officer.submit(page, Map.of("is", found(officer, ENTRY)));

        assertThat(officer.path()).matches("/desk/debtors/[0-9a-f-]{36}");
        assertThat(officer.page()).contains("doubt D", claim.reference());
        assertThat(officer.open("/desk/debtors").page()).doesNotContain(claim.reference());
        assertThat(officer.open(page).page()).contains("by an officer");
    }

    @Test
    void takesTheClaimantsWordThatADebtorIsNotInTheList() {
        register(
                "word",
                "W1,Ostermoor Papier GmbH,DE,40004,Neustadt",
                "W2,Ostermoor Papier GmbH,DE,50005,Quellin");
        ApiCaller software = software();
        String draft = draft(software, "WORD-1", "Ostermoor Papier");
        assertThat(software.get(draft).text("/debtor/entries/0/name"))
                .isEqualTo("Ostermoor Papier GmbH");

        assertThat(software.patch(draft, "{\"debtor\": \"perhaps\"}").status()).isEqualTo(422);
        assertThat(software.patch(draft, "{\"debtor\": \"none\"}").status()).isEqualTo(200);
        Case claim = filed(software, draft);

        PlainBrowser officer = officer(claim);
        assertThat(officer.open("/desk/debtors/of/" + claim.reference()).page())
                .contains("in no register", "by the claimant");
    }

    @Test
    void showsNothingToStrangersNorToOtherDesks() {
        register("closed", "C1,Wiesengrund Technik GmbH,DE,10001,Ahlstein");
        Case claim = file("CLOSED-1", "Wiesengrund Technik GmbH");
        String debtor = found(officer(claim).open("/cases/" + claim.reference()), DEBTOR);
        PlainBrowser stranger = new PlainBrowser(port);
        PlainBrowser business = signedIn(null);
        PlainBrowser other = signedIn(new Seat(Audience.OFFICER, "de", "nowhere"));

        for (String path :
                new String[] {debtor, "/desk/debtors", "/desk/debtors/of/" + claim.reference()}) {
            assertThat(stranger.open(path).path()).isEqualTo("/sign-in");
            assertThat(business.open(path).page()).doesNotContain("Wiesengrund");
        }
        assertThat(other.open(debtor).status()).isEqualTo(404);
        assertThat(other.open("/desk/debtors/of/" + claim.reference()).status()).isEqualTo(404);
        assertThat(stranger.open("/operator/registers").path()).isEqualTo("/sign-in");
        assertThat(other.open("/operator/registers").status()).isEqualTo(403);
    }

    private void register(String code, String... rows) {
        String csv = "id,name,country,postcode,address\n" + String.join("\n", rows) + "\n";
        registers.take(
                code,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                true,
                Map.of());
    }

    private Case file(String number, String buyer) {
        ApiCaller software = software();
        return filed(software, draft(software, number, buyer));
    }

    private static String draft(ApiCaller software, String number, String buyer) {
        byte[] invoice = UblInvoice.numbered(number).to(buyer).withoutEmail().bytes();
        Told drafted = software.upload(DRAFTS, Map.of(number + ".xml", invoice), Map.of());
        assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
        return DRAFTS + "/" + drafted.text("/drafts/0/key");
    }

    private Case filed(ApiCaller software, String draft) {
        String key = draft.substring(DRAFTS.length() + 1);
        Told filed = software.post(CLAIMS, "{\"draft\": \"%s\"}".formatted(key));
        assertThat(filed.status()).as("%s", filed).isEqualTo(201);
        return cases.find(filed.text("/reference")).orElseThrow();
    }

    private ApiCaller software() {
        UUID person = people.withEmail("%s@debtor.example".formatted(UUID.randomUUID())).id();
        return new ApiCaller(port, keys.make(person, "t", Set.of("cases:read", "cases:write")));
    }

    private PlainBrowser officer(Case claim) {
        return signedIn(new Seat(Audience.OFFICER, claim.pack(), claim.holder()));
    }

    private PlainBrowser signedIn(@Nullable Seat seat) {
        String email = "%s@desk.example".formatted(UUID.randomUUID());
        if (seat != null) {
            people.seat(people.withEmail(email).id(), seat);
        }
        PlainBrowser browser = new PlainBrowser(port);
        String link = links.forSignIn(email, "/").getPath();
        browser.open(link).submit(link, Map.of());
        return browser;
    }

    private static String found(PlainBrowser browser, Pattern pattern) {
        Matcher found = pattern.matcher(browser.page());
        assertThat(found.find()).as("%s in %s", pattern, browser.page()).isTrue();
        return found.group(1);
    }
}
