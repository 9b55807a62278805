// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.claim.Claims;
import redress.app.claim.Dropped;
import redress.app.claim.FilingAnswer;
import redress.app.claim.UblInvoice;
import redress.procedure.Role;

/// The respondent's way over HTTP, without script: the sealed link, the button, an answer, an
/// offer.
@PlatformTest
class DoorPathIT {

    @Autowired private Claims claims;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private OneTimeLinks links;
    @Autowired private History history;
    @LocalServerPort private int port;

    @Test
    void letsTheRespondentInByTheButtonAndNotByOpeningTheLink() {
        Case on = notified("DOOR-1");
        String door = links.forRespondent(on.id()).getPath();
        int before = history.of(on.id()).size();
        PlainBrowser scanner = new PlainBrowser(port);
        PlainBrowser respondent = new PlainBrowser(port);

        assertThat(scanner.open(door).status()).isEqualTo(200);
        assertThat(scanner.open("/cases/" + on.reference()).path()).isEqualTo("/sign-in");
        assertThat(history.of(on.id())).hasSize(before);

        respondent.open(door);
        respondent.submit(door, Map.of());
        assertThat(respondent.path()).isEqualTo("/cases/%s", on.reference());
        assertThat(respondent.page()).contains("DOOR-1");

        assertThat(new PlainBrowser(port).open(door).status()).isEqualTo(410);
    }

    @Test
    void takesAnOfferOfInstalmentsWithoutAnAccount() {
        Case on = notified("DOOR-2");
        PlainBrowser respondent = inside(on);
        String form = "/cases/%s/answer/offer".formatted(on.reference());

        assertThat(respondent.open(form).status()).isEqualTo(200);
        respondent.submit(form, plan("0"));
        assertThat(respondent.status()).isEqualTo(422);
        respondent.submit(form, plan("3"));

        assertThat(respondent.path()).isEqualTo("/cases/%s", on.reference());
        assertThat(cases.find(on.id()).orElseThrow().stage()).isEqualTo("answered");
        assertThat(respondent.page()).contains("Offered by the");
    }

    @Test
    void takesADisputeInvoiceByInvoice() {
        Case on = notified("DOOR-3");
        PlainBrowser respondent = inside(on);
        String form = "/cases/%s/answer/dispute".formatted(on.reference());

        respondent.open(form);
        respondent.submit(
                form, Map.of("amount.1", "10.00", "reason.1", "defective", "text", "Broken."));

        assertThat(respondent.page()).contains("Broken.");
        assertThat(cases.find(on.id()).orElseThrow().stage()).isEqualTo("answered");
    }

    @Test
    void opensNothingForAnUnknownLinkOrAnotherCase() {
        Case own = notified("DOOR-4");
        Case other = notified("DOOR-5");
        PlainBrowser respondent = inside(own);

        assertThat(new PlainBrowser(port).open("/answer/no-such-link").status()).isEqualTo(410);
        assertThat(respondent.open("/cases/" + other.reference()).status()).isEqualTo(404);
        assertThat(respondent.open("/cases/%s/answer/offer".formatted(other.reference())).status())
                .isEqualTo(404);
    }

    private static Map<String, String> plan(String count) {
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("amount", "900.00");
        plan.put("count", count);
        plan.put("first", "2026-12-31");
        plan.put("interval", "MONTH");
        return plan;
    }

    private PlainBrowser inside(Case on) {
        PlainBrowser respondent = new PlainBrowser(port);
        String door = links.forRespondent(on.id()).getPath();
        respondent.open(door);
        respondent.submit(door, Map.of());
        return respondent;
    }

    private Case notified(String number) {
        byte[] file = UblInvoice.numbered(number).bytes();
        Signed who = people.withEmail(number + "@seller.example");
        String key =
                claims.read(
                                List.of(
                                        new Dropped(
                                                number + ".xml",
                                                "application/xml",
                                                file.length,
                                                () -> file)))
                        .keys()
                        .getFirst();
        FilingAnswer.Filed filed = (FilingAnswer.Filed) claims.file(key, who, "");
        Case on = cases.find(filed.caseId()).orElseThrow();
        Actor desk = new Actor(Role.DESK, UUID.randomUUID(), on.holder());
        for (String move : List.of("view", "accept", "notify")) {
            assertThat(cases.make(on.id(), Act.of(move, desk, Map.of())))
                    .isInstanceOf(Answer.Made.class);
        }
        return cases.find(on.id()).orElseThrow();
    }
}
