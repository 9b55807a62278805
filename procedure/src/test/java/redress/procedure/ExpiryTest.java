// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redress.procedure.Decision.Accepted;

final class ExpiryTest {
    private final Play play = Play.inHand("2026-12-07");

    @Test
    void firesWhenTheLastDayEndsInTheZone() {
        Instant end = Instant.parse("2026-12-21T23:00:00Z");
        assertThat(play.clock("handle@desk-a").findFiresAt(play.calendar)).contains(end);
        assertThat(play.state().expiries(play.calendar, end.minusMillis(1))).isEmpty();
        assertThat(play.state().expiries(play.calendar, end))
                .containsExactly(
                        new Move("overdue", Role.SYSTEM, end, Map.of("clock", "handle@desk-a")));
    }

    @Test
    void firesBeforeAnyLaterMoveHoweverLateItIsNoticed() {
        Accepted accepted =
                (Accepted) play.decide("urge", Role.COORDINATOR, "2026-12-23", Map.of());
        assertThat(accepted.events())
                .extracting(Event::type)
                .containsExactly("overdue-done", "urge-done");
        assertThat(accepted.events()).extracting(Event::seq).containsExactly(4L, 5L);
        play.events.addAll(accepted.events());
        assertThat(play.clock("handle@desk-a").status()).isEqualTo(ClockStatus.EXPIRED);
        assertThat(play.state().urged()).isEqualTo(1);
        assertThat(play.state().expiries(play.calendar, Play.noon("2026-12-24"))).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateMeetsTheCaseAfterTheLapse() {
        play.make("ask", Role.DESK, "2026-12-08");
        assertThat(play.refused("reply", Role.CLAIMANT, "2026-12-23", Map.of()).code())
                .isEqualTo("wrong-stage");
        play.make("lapse", Role.SYSTEM, "2026-12-23", Map.of("clock", "answer"));
        assertThat(play.state().stage()).isEqualTo("in-hand");
        assertThat(play.state().openAsk()).isNull();
    }

    @Test
    void staysExpiredWhenTheCaseIsReopened() {
        play.make("overdue", Role.SYSTEM, "2026-12-22", Map.of("clock", "handle@desk-a"))
                .make("decide", Role.DESK, "2026-12-22", Map.of("outcome", "paid"))
                .make("reopen", Role.CLAIMANT, "2026-12-28");
        assertThat(play.clock("handle@desk-a").status()).isEqualTo(ClockStatus.EXPIRED);
        assertThat(play.clock("handle@desk-a").ranOut()).isTrue();
        assertThat(
                        play.clock("handle@desk-a")
                                .daysLeft(play.calendar, play.calendar.dayOf(play.state().at())))
                .isZero();
        assertThat(play.state().runningClocks()).isEmpty();
    }

    @Test
    void chargesEachDeskItsOwnDays() {
        play.make(
                        "transfer",
                        Role.DESK,
                        "2026-12-10",
                        Map.of("holder", "desk-b", "ground", "not-ours"))
                .make(
                        "transfer",
                        Role.DESK,
                        "2026-12-14",
                        Map.of("holder", "desk-a", "ground", "not-ours"));
        assertThat(play.clock("handle@desk-b").status()).isEqualTo(ClockStatus.STOPPED);
        assertThat(play.clock("handle@desk-b").findHolder()).contains("desk-b");
        assertThat(
                        play.clock("handle@desk-b")
                                .daysLeft(play.calendar, play.calendar.dayOf(play.state().at())))
                .isEqualTo(9);
        assertThat(play.clock("handle@desk-a").derivation(play.calendar).text())
                .contains("days 1 to 2: Tue 8 Dec 2026 to Wed 9 Dec 2026")
                .contains("Thu 10 Dec 2026 to Sun 13 Dec 2026: stopped")
                .contains("days 3 to 10: Mon 14 Dec 2026");
        assertThat(play.state().runningClocks())
                .extracting(ClockState::id)
                .isEqualTo(List.of("view@desk-a", "handle@desk-a"));
    }
}
