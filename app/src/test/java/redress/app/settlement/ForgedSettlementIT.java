// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import redress.app.PlatformTest;
import redress.app.casefile.Act;
import redress.app.casefile.Answer;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.casefile.RecordedEvent;
import redress.procedure.Event;

/// A message cannot make an offer, an answer, a payment or a settlement.
@PlatformTest
class ForgedSettlementIT {

    @Autowired private ApplicationContext platform;
    @Autowired private Cases cases;
    @Autowired private History history;
    @Autowired private Offers offers;
    @Autowired private Settlements settlements;
    @Autowired private Payments payments;
    @Autowired private Responses responses;

    static Stream<Map<String, String>> forged() {
        return Stream.of(
                Map.of(
                        "talks",
                        "offered",
                        "plan",
                        "2026-11-24=12000.00",
                        "currency",
                        "EUR",
                        "grace",
                        "0"),
                Map.of("paid", "100.00", "currency", "EUR", "day", "2026-01-01"),
                Map.of("talks", "broken"),
                Map.of("talks", "signed"),
                Map.of("response", "admit", "amount", "999999.00", "currency", "EUR"),
                Map.of("response", "admit", "amount", "abc"),
                Map.of("stage", "closed"),
                Map.of("amount.1", "1.00"));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void refusesADetailThatTheMoveDoesNotTake(Map<String, String> details) {
        Story story = Story.notified(platform);
        long before = story.now().version();

        Answer.Refused refused = story.refused(message(story, details));

        assertThat(refused.code()).isEqualTo("unknown-detail");
        assertThat(refused.message()).contains("is not a detail of 'message'");
        assertThat(details.keySet()).anyMatch(refused.message()::contains);
        assertThat(story.now().version()).isEqualTo(before);
        assertThat(payments.of(story.id)).isEmpty();
        assertThat(responses.last(story.id)).isEmpty();
    }

    @Test
    void signsTheAcceptedOfferAlone() {
        Story story = Story.notified(platform);
        Terms terms = new Terms(Plan.even(Cash.eur("1190.00"), 2, day(story), Interval.MONTH), 7);
        story.made(offers.make(story.id, story.respondent(), terms, Written.NOTHING));
        story.made(offers.accept(story.id, story.claimant(), terms.hash(), Act.ANY));

        message(story, forged().findFirst().orElseThrow());
        story.made(offers.sign(story.id, story.respondent(), terms.hash(), Act.ANY));

        assertThat(settlements.find(story.id).orElseThrow().terms()).isEqualTo(terms);
    }

    @Test
    void takesNoPaymentAsABankEntryThatNoStatementShowed() {
        Story story = Story.notified(platform);
        Map<String, String> details =
                Map.of(
                        "paid",
                        "100.00",
                        "currency",
                        "EUR",
                        "day",
                        "2026-01-01",
                        "entry",
                        "0".repeat(64));

        Answer.Refused refused =
                story.refused(
                        cases.make(
                                story.id,
                                new Act(
                                        Moves.RECORD_PAYMENT,
                                        story.claimant(),
                                        Act.ANY,
                                        details,
                                        Map.of(),
                                        List.of())));

        assertThat(refused.message()).startsWith("'entry' must come from a bank statement.");
        assertThat(payments.of(story.id)).isEmpty();
    }

    /// A case from before such details were refused.
    @Test
    void readsNoPaymentAndNoTalksFromAnotherMove() {
        Story story = Story.notified(platform);
        story.made(message(story, Map.of()));
        RecordedEvent last = history.of(story.id).getLast();
        Map<String, String> facts =
                Map.of(
                        "with.paid",
                        "100.00",
                        "with.currency",
                        "EUR",
                        "with.day",
                        "2026-01-01",
                        "talks",
                        "accepted",
                        "with.talks",
                        "offered");
        RecordedEvent forged =
                new RecordedEvent(
                        new Event(
                                last.event().seq(),
                                last.event().type(),
                                last.event().by(),
                                last.event().at(),
                                facts),
                        Map.of(),
                        last.hash());

        assertThat(BookedPayment.of(List.of(forged), story.procedure())).isEmpty();
        assertThat(Details.of(forged)).containsEntry("talks", "accepted");
    }

    private Answer message(Story story, Map<String, String> details) {
        return cases.make(
                story.id,
                new Act(
                        "message",
                        story.claimant(),
                        Act.ANY,
                        details,
                        Map.of("text", "Any news?"),
                        List.of()));
    }

    private static java.time.LocalDate day(Story story) {
        return story.today().plusDays(10);
    }
}
