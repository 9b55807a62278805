// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.casefile.Act;
import redress.app.casefile.Answer;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.casefile.RecordedEvent;
import redress.money.Money;
import redress.procedure.Role;

/// Answers, talks, settlements and their ledger on the real platform.
@PlatformTest
@DirtiesContext
class SettlementIT {

    private static final Written BECAUSE =
            new Written(Act.ANY, Map.of("text", "A slip of the pen."), List.of());

    @Autowired private ApplicationContext platform;
    @Autowired private Cases cases;
    @Autowired private History history;
    @Autowired private Responses responses;
    @Autowired private Offers offers;
    @Autowired private Settlements settlements;
    @Autowired private Payments payments;
    @Autowired private Breaches breaches;
    @Autowired private Demands demands;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;

    @Test
    void keepsAnAnswerAsRowsAndAsFactsOfItsEvent() {
        Story story = Story.notified(platform);
        Response disputed =
                new Response.Disputed(
                        List.of(new Response.Part(1, Cash.eur("190.00"), "defective")));

        story.made(
                responses.give(
                        story.id,
                        story.respondent(),
                        disputed,
                        new Written(Act.ANY, Map.of("text.1", "two doors jam"), List.of())));

        assertThat(responses.last(story.id).orElseThrow().response()).isEqualTo(disputed);
        RecordedEvent event = history.of(story.id).getLast();
        assertThat(event.detail("reason.1")).isEqualTo("defective");
        assertThat(event.detail("amount")).isEqualTo("190.00");
        assertThat(event.text("text.1")).isEqualTo("two doors jam");
        assertThat(event.event().facts().toString()).doesNotContain("doors");
        assertThat(story.now().stage()).isEqualTo("answered");
    }

    @Test
    void refusesAnAnswerThatDoesNotFitTheClaim() {
        Story story = Story.notified(platform);
        Response tooMuch =
                new Response.Disputed(
                        List.of(new Response.Part(1, Cash.eur("1190.01"), "defective")));
        Response noSuchInvoice =
                new Response.AdmittedInPart(List.of(new Response.Part(2, Cash.eur("1.00"), "")));
        Response otherCurrency = new Response.Admitted(Money.parse("1190.00", "USD"));
        Response tomorrow = new Response.SaidPaid(Cash.eur("1190.00"), story.today().plusDays(1));

        for (Response wrong : List.of(tooMuch, noSuchInvoice, otherCurrency, tomorrow)) {
            Answer answer = responses.give(story.id, story.respondent(), wrong, Written.NOTHING);
            assertThat(story.refused(answer).code()).as("%s", wrong).isEqualTo("bad-detail");
        }
        assertThat(responses.last(story.id)).isEmpty();
    }

    @Test
    void refusesAMoveWithoutTheDetailsThatItsOwnFormGives() {
        Story story = Story.notified(platform);

        Answer answer = cases.make(story.id, Act.of("offer", story.respondent(), Map.of()));

        assertThat(story.refused(answer).message()).contains("currency");
    }

    @Test
    void refusesTwoOffersInARowAndTermsThatAreNoLongerOffered() {
        Story story = Story.notified(platform);
        Terms first = terms(story, "600.00", 2);
        Terms second = terms(story, "1190.00", 4);
        story.made(offers.make(story.id, story.respondent(), first, Written.NOTHING));

        Answer again = offers.make(story.id, story.respondent(), second, Written.NOTHING);
        assertThat(story.refused(again).code()).isEqualTo("two-offers");

        story.made(offers.make(story.id, story.claimant(), second, Written.NOTHING));
        Answer old = offers.accept(story.id, story.respondent(), first.hash(), Act.ANY);
        assertThat(story.refused(old).message()).contains("The offer has changed");
    }

    @Test
    void becomesASettlementWhenTheSideThatOfferedCountersigns() {
        Story story = Story.notified(platform);
        Terms terms = terms(story, "1190.00", 4);
        story.made(
                offers.make(
                        story.id, story.respondent(), terms(story, "9.00", 1), Written.NOTHING));
        story.made(offers.make(story.id, story.claimant(), terms, Written.NOTHING));
        story.made(offers.accept(story.id, story.respondent(), terms.hash(), Act.ANY));
        assertThat(settlements.find(story.id)).isEmpty();
        story.made(offers.sign(story.id, story.claimant(), terms.hash(), Act.ANY));

        Settlement settlement = settlements.find(story.id).orElseThrow();
        assertThat(settlement.terms()).isEqualTo(terms);
        assertThat(settlement.running()).isTrue();
        assertThat(settlement.accepted().by()).isEqualTo(Role.RESPONDENT);
        assertThat(settlement.countersigned().by()).isEqualTo(Role.CLAIMANT);
        assertThat(settlement.countersigned().hash()).isEqualTo(story.now().hash());
        assertThat(history.of(story.id).getLast().detail("terms")).isEqualTo(terms.hash());
    }

    @Test
    void refusesAnOfferThatBeginsInThePast() {
        Story story = Story.notified(platform);
        Terms past =
                new Terms(
                        Plan.even(Cash.eur("10.00"), 1, story.today().minusDays(1), Interval.WEEK),
                        7);

        assertThat(
                        story.refused(
                                        offers.make(
                                                story.id,
                                                story.respondent(),
                                                past,
                                                Written.NOTHING))
                                .message())
                .contains("before today");
    }

    @Test
    void closesTheCaseWhenTheLastInstalmentHasCome() {
        Story story = settled(2);

        pay(story, "595.00");
        assertThat(story.now().stage()).isEqualTo("settled");
        assertThat(states(story)).containsExactly(InstalmentState.RECEIVED, InstalmentState.DUE);
        pay(story, "595.00");

        assertThat(story.now().closed()).isTrue();
        assertThat(story.now().outcome()).isEqualTo("settled");
        assertThat(settlements.find(story.id).orElseThrow().running()).isFalse();
        assertThat(breaksAt(story)).isEmpty();
    }

    @Test
    void correctsAPaymentByAnEventOfItsOwn() {
        Story story = settled(2);
        pay(story, "595.00");
        long paid = payments.of(story.id).getFirst().seq();

        story.made(
                payments.correct(
                        story.id,
                        story.claimant(),
                        new Payment(paid, story.today(), Cash.eur("59.50")),
                        BECAUSE));

        assertThat(payments.of(story.id))
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(Cash.eur("59.50")));
        assertThat(history.of(story.id))
                .extracting(event -> event.event().type())
                .endsWith("payment-recorded", "payment-corrected");
        assertThat(states(story)).containsExactly(InstalmentState.DUE, InstalmentState.DUE);
    }

    @Test
    void correctsNothingWithoutAReasonOrTwice() {
        Story story = settled(2);
        pay(story, "595.00");
        long paid = payments.of(story.id).getFirst().seq();
        Payment nothing = new Payment(paid, story.today(), Cash.eur("0.00"));

        assertThat(
                        story.refused(
                                        payments.correct(
                                                story.id,
                                                story.claimant(),
                                                nothing,
                                                Written.NOTHING))
                                .message())
                .contains("must say why");
        story.made(payments.correct(story.id, story.claimant(), nothing, BECAUSE));
        assertThat(
                        story.refused(
                                        payments.correct(
                                                story.id, story.claimant(), nothing, BECAUSE))
                                .message())
                .contains("was withdrawn");
        assertThat(payments.booked(story.id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.isWithdrawn()).isTrue();
                    assertThat(one.versions()).hasSize(2);
                    assertThat(one.now().reason()).isEqualTo("A slip of the pen.");
                });
    }

    @Test
    void recordsABreachByItselfOnceAndTellsBothSides() {
        Story story = settledFromToday();
        clock.pass(Duration.ofDays(1));
        breaches.recordAll();
        assertThat(story.now().stage()).isEqualTo("settled");

        clock.pass(Duration.ofDays(1));
        breaches.recordAll();
        breaches.recordAll();

        assertThat(story.now().stage()).isEqualTo("answered");
        assertThat(history.of(story.id))
                .filteredOn(event -> event.event().type().equals("settlement-breached"))
                .hasSize(1);
        assertThat(settlements.find(story.id).orElseThrow().running()).isFalse();
        story.mail(story.claimantEmail, "Vergleich gebrochen");
        story.mail(story.respondentEmail, "Vergleich gebrochen");
    }

    @Test
    void doesNotCallASettlementBrokenThatIsKept() {
        Story story = settled(2);

        Answer answer = cases.make(story.id, Act.of("breach", story.claimant(), Map.of()));

        assertThat(story.refused(answer).message()).contains("No instalment");
    }

    @Test
    void booksABankEntryOnceHoweverManyTry() throws Exception {
        Story story = settled(3);
        EntryKey entry =
                EntryKey.of("DE02", "ref-" + story.id, story.today(), Cash.eur("10.00"), 1);
        Receipt receipt = new Receipt(story.today(), Cash.eur("10.00"), "thanks", entry);
        Callable<Answer> booking =
                () -> payments.record(story.id, story.claimant(), receipt, Act.ANY);

        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<Answer>> answers =
                    many.invokeAll(List.of(booking, booking, booking, booking));
            int made = 0;
            for (Future<Answer> answer : answers) {
                made += answer.get() instanceof Answer.Made ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(payments.of(story.id)).hasSize(1);

        long seq = payments.of(story.id).getFirst().seq();
        Payment takenBack = new Payment(seq, story.today(), Cash.eur("0.00"));
        story.made(payments.correct(story.id, story.claimant(), takenBack, BECAUSE));
        story.made(booking.call());
    }

    @Test
    void setsWhatWasPaidAgainstTheClaim() {
        Story story = Story.notified(platform);
        Demand before = demands.find(story.now()).orElseThrow();

        pay(story, "1000.00");

        Demand after = demands.find(story.now()).orElseThrow();
        assertThat(after.items().getFirst().open()).isEqualTo(Cash.eur("190.00"));
        assertThat(after.total()).isEqualTo(before.total().minus(Cash.eur("1000.00")));
    }

    private Story settled(int instalments) {
        Story first = Story.filed(platform);
        LocalDate day = first.today().plusDays(10);
        return Story.settled(
                platform,
                new Terms(Plan.even(Cash.eur("1190.00"), instalments, day, Interval.MONTH), 7));
    }

    /// The first of two instalments is due today, with one day of grace.
    private Story settledFromToday() {
        LocalDate today = Story.filed(platform).today();
        return Story.settled(
                platform, new Terms(Plan.even(Cash.eur("1190.00"), 2, today, Interval.MONTH), 1));
    }

    private static Terms terms(Story story, String sum, int count) {
        return new Terms(
                Plan.even(Cash.eur(sum), count, story.today().plusDays(7), Interval.MONTH), 7);
    }

    private void pay(Story story, String amount) {
        story.made(
                payments.record(
                        story.id,
                        story.claimant(),
                        new Receipt(story.today(), Cash.eur(amount), "", null),
                        Act.ANY));
    }

    private List<InstalmentState> states(Story story) {
        return settlements.ledger(story.now()).orElseThrow().lines().stream()
                .map(Ledger.Line::state)
                .toList();
    }

    private java.util.Optional<java.sql.Timestamp> breaksAt(Story story) {
        return db.sql(
                        """
                        select breaks_at from settlement_agreement
                        where case_id = :id and breaks_at is not null
                        """)
                .param("id", story.id)
                .query(java.sql.Timestamp.class)
                .optional();
    }
}
