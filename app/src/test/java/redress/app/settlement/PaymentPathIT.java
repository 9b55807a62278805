// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import redress.app.ApiCaller;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.OneTimeLinks;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Cases;
import redress.procedure.MoveRule;
import redress.procedure.Role;

/// Payments corrected, a settlement shown, printed and told, and a case closed and reopened, over
/// HTTP and without script.
@PlatformTest
class PaymentPathIT {

    @Autowired private ApplicationContext platform;
    @Autowired private Cases cases;
    @Autowired private Payments payments;
    @Autowired private Settlements settlements;
    @Autowired private OneTimeLinks links;
    @Autowired private ApiKeys keys;
    @Autowired private redress.app.pack.Packs packs;
    @LocalServerPort private int port;

    @Test
    void correctsAndWithdrawsAPaymentWithItsHistoryInSight() {
        Story story = settled();
        pay(story, "595.00");
        PlainBrowser claimant = signedIn(story);
        String form = home(story) + "/payments/" + payments.of(story.id).getFirst().seq();

        claimant.open(form).submit(form, correction("59.50", ""));
        assertThat(claimant.status()).isEqualTo(422);
        assertThat(claimant.page()).contains("Say why: the other side reads it");
        claimant.submit(form, correction("10.005", "A slip of the pen."));
        assertThat(claimant.page()).contains("Write 10005.00 or 10.01");
        claimant.submit(form, correction("59.50", "A slip of the pen."));

        assertThat(claimant.path()).isEqualTo("%s/payments", home(story));
        assertThat(claimant.page()).contains("€59.50", "before: €595.00", "A slip of the pen.");
        assertThat(settlements.ledger(story.now()).orElseThrow().received())
                .isEqualTo(Cash.eur("59.50"));

        Map<String, String> withdrawal = correction("", "It bounced.");
        withdrawal.put("what", "withdraw");
        claimant.open(form).submit(form, withdrawal);
        assertThat(claimant.page()).contains("withdrawn", "It bounced.");
        assertThat(settlements.ledger(story.now()).orElseThrow().received().isZero()).isTrue();
        assertThat(claimant.open(form).status()).isEqualTo(404);
    }

    @Test
    void showsPaymentsToTheRespondentWhoCorrectsNothing() {
        Story story = settled();
        pay(story, "595.00");
        PlainBrowser respondent = new PlainBrowser(port);
        String door = links.forRespondent(story.id).getPath();
        respondent.open(door).submit(door, Map.of());

        assertThat(respondent.open(home(story) + "/payments").page())
                .contains("€595.00")
                .doesNotContain("/payments/");
        assertThat(
                        respondent
                                .open(
                                        home(story)
                                                + "/payments/"
                                                + payments.of(story.id).getFirst().seq())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void showsBothSidesWhatIsOwedAfterThePayments() {
        Story story = Story.notified(platform);
        pay(story, "1000.00");
        String rest =
                platform.getBean(Demands.class).find(story.now()).orElseThrow().total().toDecimal()
                        + "";
        PlainBrowser respondent = new PlainBrowser(port);
        String door = links.forRespondent(story.id).getPath();
        respondent.open(door).submit(door, Map.of());

        for (PlainBrowser side : List.of(signedIn(story), respondent)) {
            assertThat(side.open(home(story)).page())
                    .contains("after the payments recorded here: €" + rest)
                    .contains("before payments recorded since filing");
        }
    }

    @Test
    void showsPrintsAndTellsASettlement() {
        Story story = settled();
        pay(story, "600.00");
        Settlement settlement = settlements.find(story.id).orElseThrow();
        PlainBrowser claimant = signedIn(story);

        assertThat(claimant.open(home(story) + "/settlement").page())
                .contains(settlement.accepted().hash(), settlement.countersigned().hash())
                .contains("Still to come", "€590.00", "breaks the settlement");
        claimant.open(home(story) + "/settlement.pdf");
        assertThat(new String(claimant.bytes(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        ApiCaller software =
                new ApiCaller(port, keys.make(story.claimant.id(), "test", Set.of("cases:read")));
        ApiCaller.Told told = software.get("/api/v1" + home(story) + "/settlement");
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(told.text("/state")).isEqualTo("running");
        assertThat(told.text("/instalments/0/state")).isEqualTo("received");
        assertThat(told.text("/instalments/1/received")).isEqualTo("5.00");
        assertThat(told.text("/signatures/1/hash")).isEqualTo(settlement.countersigned().hash());
    }

    @Test
    void showsASettlementToNobodyElse() {
        Story story = settled();
        Story other = settled();

        for (String page : List.of("/settlement", "/settlement.pdf", "/payments")) {
            assertThat(signedIn(other).open(home(story) + page).status()).as(page).isEqualTo(404);
        }
        assertThat(signedIn(Story.notified(platform)).open(home(story) + "/settlement").status())
                .isEqualTo(404);
    }

    @Test
    void reopensACaseThatNoDeskHadForWhoeverAssignsIt() {
        Story story = new Story(platform, true);
        String desk = story.now().holder();
        story.made(
                cases.make(
                        story.id,
                        new Act(
                                "return",
                                new Actor(Role.DESK, UUID.randomUUID(), desk),
                                Act.ANY,
                                Map.of("ground", "wrong-place", "proposed", "office-hollbruck"),
                                Map.of("text", "Not ours."),
                                List.of())));
        story.made(cases.make(story.id, Act.of("withdraw", story.claimant(), Map.of())));
        assertThat(permitted(story)).contains("reopen-unheld").doesNotContain("reopen");

        story.made(cases.make(story.id, Act.of("reopen-unheld", story.claimant(), Map.of())));

        assertThat(story.now().stage()).isEqualTo("unassigned");
        assertThat(story.now().nextDueOn()).isNotNull();
    }

    @Test
    void reopensACaseAtTheDeskThatHadIt() {
        Story story = Story.filed(platform);
        story.made(cases.make(story.id, Act.of("withdraw", story.claimant(), Map.of())));
        assertThat(permitted(story)).contains("reopen").doesNotContain("reopen-unheld");

        story.made(cases.make(story.id, Act.of("reopen", story.claimant(), Map.of())));

        assertThat(story.now().stage()).isEqualTo("in-hand");
    }

    private List<String> permitted(Story story) {
        return packs
                .get(story.now().pack())
                .procedure(story.now().procedure())
                .permitted(cases.state(story.now()), Role.CLAIMANT)
                .stream()
                .map(MoveRule::id)
                .toList();
    }

    private static Map<String, String> correction(String amount, String why) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("what", "correct");
        form.put("amount", amount);
        form.put("day", "2026-11-23");
        form.put("text", why);
        return form;
    }

    private void pay(Story story, String amount) {
        story.made(
                payments.record(
                        story.id,
                        story.claimant(),
                        new Receipt(story.today(), Cash.eur(amount), "", null),
                        Act.ANY));
    }

    private Story settled() {
        Story first = Story.filed(platform);
        return Story.settled(
                platform,
                new Terms(
                        Plan.even(
                                Cash.eur("1190.00"), 2, first.today().plusDays(10), Interval.MONTH),
                        7));
    }

    private static String home(Story story) {
        return "/cases/" + story.now().reference();
    }

    private PlainBrowser signedIn(Story story) {
        PlainBrowser claimant = new PlainBrowser(port);
        String door = links.forSignIn(story.claimantEmail, "/cases").getPath();
        return claimant.open(door).submit(door, Map.of());
    }
}
