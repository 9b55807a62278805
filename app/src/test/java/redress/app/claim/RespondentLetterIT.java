// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.web.Audience;
import redress.procedure.Role;

@PlatformTest
class RespondentLetterIT {

    @Autowired private Claims claims;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private Mailbox mailbox;
    @LocalServerPort private int port;

    @Test
    void isPrintedByTheDeskAloneOnceTheRespondentIsNotified() {
        Case filed = file(UblInvoice.numbered("LETTER-1").withoutEmail(), "letter@a.example");
        PlainBrowser browser = signedIn("letter@a.example");

        Signed officer = people.withEmail("officer@letter.example");
        people.seat(officer.id(), new Seat(Audience.OFFICER, "demo", filed.holder()));
        PlainBrowser desk = signedIn("officer@letter.example");

        assertThat(letter(desk, filed).status()).isEqualTo(404);
        notifyRespondent(filed);
        assertThat(desk.open("/cases/" + filed.reference()).page()).contains("letter.pdf");
        assertThat(letter(desk, filed).page()).startsWith("%PDF-");
        assertThat(browser.open("/cases/" + filed.reference()).page())
                .contains("LETTER-1")
                .doesNotContain("letter.pdf");
        assertThat(letter(browser, filed).status()).isEqualTo(404);
        assertThat(letter(signedIn("letter@b.example"), filed).status()).isEqualTo(404);
    }

    @Test
    void isNotThereForARespondentWithAnEmailAddress() {
        Case filed = file(UblInvoice.numbered("LETTER-2"), "letter@c.example");
        notifyRespondent(filed);

        assertThat(letter(signedIn("letter@c.example"), filed).status()).isEqualTo(404);
    }

    private Case file(UblInvoice invoice, String email) {
        byte[] content = invoice.bytes();
        Dropped file = new Dropped("a.xml", "application/xml", content.length, () -> content);
        Signed who = people.withEmail(email);
        String key = claims.read(List.of(file)).keys().getFirst();
        FilingAnswer answer = claims.file(key, who, "");
        assertThat(answer).isInstanceOf(FilingAnswer.Filed.class);
        return cases.find(((FilingAnswer.Filed) answer).reference()).orElseThrow();
    }

    private void notifyRespondent(Case filed) {
        Actor desk =
                new Actor(Role.DESK, people.withEmail("desk@letter.example").id(), filed.holder());
        for (String move : List.of("accept", "notify")) {
            assertThat(cases.make(filed.id(), Act.of(move, desk, Map.of())))
                    .isInstanceOf(Answer.Made.class);
        }
    }

    private PlainBrowser signedIn(String email) {
        PlainBrowser browser = new PlainBrowser(port);
        browser.submit("/sign-in", Map.of("email", email, "next", "/"));
        browser.open(mailbox.signInLink(email));
        return browser.submit(browser.path(), Map.of());
    }

    private static PlainBrowser letter(PlainBrowser browser, Case of) {
        return browser.open("/cases/" + of.reference() + "/letter.pdf");
    }
}
