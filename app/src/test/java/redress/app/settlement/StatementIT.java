// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;
import redress.app.account.OneTimeLinks;
import redress.app.casefile.Act;
import redress.app.settlement.StatementReview.Line;
import redress.app.settlement.StatementReview.Standing;

/// A bank statement from the file to the ledger, over HTTP and without script.
@PlatformTest
class StatementIT {

    private static final Pattern TICKED =
            Pattern.compile("name=\"(book\\.\\d+)\" type=\"checkbox\" value=\"([^\"]+)\" checked");

    @Autowired private ApplicationContext platform;
    @Autowired private Settlements settlements;
    @Autowired private Payments payments;
    @Autowired private Statements statements;
    @Autowired private OneTimeLinks links;
    @LocalServerPort private int port;

    @Test
    void booksWhatIsTickedAndNeverTwice() {
        Story story = settled();
        byte[] file = statement(story).bytes();
        PlainBrowser claimant = signedIn(story);

        claimant.open("/statements?about=" + story.now().reference());
        claimant.upload("/statements", Map.of("december.xml", file));
        assertThat(claimant.page()).contains("Recognised: 1", "Please look: 1");
        assertThat(claimant.page()).contains("The payer wrote its reference number.");
        String review = claimant.path();
        Matcher ticked = TICKED.matcher(claimant.page());
        assertThat(ticked.find()).isTrue();
        claimant.submit(review, Map.of(ticked.group(1), ticked.group(2)));

        assertThat(claimant.status()).isEqualTo(200);
        assertThat(claimant.page()).contains("One payment is booked", "Already booked");
        assertThat(states(story)).containsExactly(InstalmentState.RECEIVED, InstalmentState.DUE);

        claimant.upload("/statements", Map.of("again.xml", file));
        assertThat(claimant.page()).contains("Already booked").doesNotContain("Recognised");
        claimant.submit(claimant.path(), Map.of("other.0", story.now().reference()));
        assertThat(claimant.status()).isEqualTo(422);
        assertThat(claimant.page()).contains("was booked before");
        assertThat(payments.of(story.id)).hasSize(1);
    }

    @Test
    void refusesAClaimThatIsNotTheReaders() {
        Story own = settled();
        Story other = settled();
        PlainBrowser claimant = signedIn(own);
        claimant.upload("/statements", Map.of("december.xml", statement(own).bytes()));

        claimant.submit(claimant.path(), Map.of("other.0", other.now().reference()));

        assertThat(claimant.status()).isEqualTo(422);
        assertThat(claimant.page()).contains("You have no claim with the number");
        assertThat(payments.of(other.id)).isEmpty();
    }

    @Test
    void opensAStatementForNobodyElse() {
        Story own = settled();
        String key = statements.read(own.claimant.id(), "", List.of(statement(own).upload())).key();

        assertThat(signedIn(own).open("/statements/" + key).status()).isEqualTo(200);
        assertThat(signedIn(settled()).open("/statements/" + key).status()).isEqualTo(404);
        assertThat(statements.find(UUID.randomUUID(), key)).isEmpty();
    }

    @Test
    void saysByNameWhatItCannotRead() {
        PlainBrowser claimant = signedIn(settled());

        claimant.upload("/statements", Map.of("letter.txt", new byte[] {'h', 'i'}));

        assertThat(claimant.status()).isEqualTo(422);
        assertThat(claimant.page()).contains("letter.txt was not read", "The file is not XML.");
    }

    @Test
    void warnsOfAPaymentThatWasEnteredByHand() {
        Story story = settled();
        story.made(
                payments.record(
                        story.id,
                        story.claimant(),
                        new Receipt(story.today().minusDays(1), Cash.eur("595.00"), "", null),
                        Act.ANY));
        byte[] second =
                new Camt().credit(story.today(), "595.00", "Bank", story.now().reference()).bytes();

        PlainBrowser claimant = signedIn(story);
        claimant.upload("/statements", Map.of("december.xml", second));

        assertThat(claimant.page()).contains("You entered a payment of this amount by hand");
        assertThat(TICKED.matcher(claimant.page()).find()).isFalse();
    }

    @Test
    void proposesClaimsWithoutASettlementByTheirInvoices() {
        Story story = Story.notified(platform);
        Camt file = new Camt().credit(story.today(), "1190.00", "X", "Re. " + story.invoice);

        String key = statements.read(story.claimant.id(), "", List.of(file.upload())).key();

        assertThat(statements.find(story.claimant.id(), key).orElseThrow().lines())
                .extracting(Line::standing)
                .containsExactly(Standing.SURE);
    }

    private static Camt statement(Story story) {
        return new Camt()
                .credit(story.today(), "595.00", "Hotel Meridian", story.now().reference())
                .credit(story.today(), "5.00", "Somebody", "Re. " + story.invoice)
                .credit(story.today(), "77.00", "Somebody else", "rent");
    }

    private Story settled() {
        LocalDate day = Story.filed(platform).today().plusDays(10);
        return Story.settled(
                platform, new Terms(Plan.even(Cash.eur("1190.00"), 2, day, Interval.MONTH), 7));
    }

    private PlainBrowser signedIn(Story story) {
        PlainBrowser claimant = new PlainBrowser(port);
        String door = links.forSignIn(story.claimantEmail, "/statements").getPath();
        claimant.open(door).submit(door, Map.of());
        return claimant;
    }

    private List<InstalmentState> states(Story story) {
        return settlements.ledger(story.now()).orElseThrow().lines().stream()
                .map(Ledger.Line::state)
                .toList();
    }
}
