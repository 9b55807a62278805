// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Derivations as a person reads them.
final class DerivationTest {
    private static final Instant ANNOUNCED = Play.noon("2026-12-09");
    private static final Holiday LATE =
            new Holiday(LocalDate.of(2026, 12, 16), "Day of Mourning", "Order 3/2026", ANNOUNCED);

    @Test
    void namesTheHolidayItsRuleAndSinceWhenItWasKnown() {
        Play play = Play.inHand("2026-12-16");
        assertText(
                play,
                "handle@desk-a",
                """
                10 working days after Wed 16 Dec 2026 (art. 5)
                days 1 to 6: Thu 17 Dec 2026 to Thu 24 Dec 2026, without 2 weekend days
                Fri 25 Dec 2026: holiday 'Christmas Day', Holidays Act s. 1, known since Wed 1 Jan 2025
                Sat 26 Dec 2026 to Sun 27 Dec 2026: weekend
                days 7 to 10: Mon 28 Dec 2026 to Thu 31 Dec 2026
                ends with Thu 31 Dec 2026\
                """);
    }

    @Test
    void endsACalendarClockOnAWorkingDayAndSaysSo() {
        Play play = Play.inHand("2026-12-07").make("ask", Role.DESK, "2026-12-11");
        assertText(
                play,
                "answer",
                """
                14 calendar days after Fri 11 Dec 2026 (art. 5)
                days 1 to 14: Sat 12 Dec 2026 to Fri 25 Dec 2026
                Sat 26 Dec 2026 to Sun 27 Dec 2026: weekend
                ends with Mon 28 Dec 2026, the next working day\
                """);
    }

    @Test
    void showsSuspensionsStopsAndExtensions() {
        Play play =
                Play.inHand("2026-12-07")
                        .make("ask", Role.DESK, "2026-12-08")
                        .make("reply", Role.CLAIMANT, "2026-12-10")
                        .make(
                                "extend",
                                Role.DESK,
                                "2026-12-10",
                                Map.of("days", "2", "ground", "complex"))
                        .make("decide", Role.DESK, "2026-12-11", Map.of("outcome", "decided"))
                        .make("reopen", Role.CLAIMANT, "2026-12-14");
        assertText(
                play,
                "handle@desk-a",
                """
                10 working days after Mon 7 Dec 2026 (art. 5)
                2 more on Thu 10 Dec 2026: the matter is complex (art. 9)
                Tue 8 Dec 2026 to Wed 9 Dec 2026: suspended, waiting for the claimant (art. 7(2))
                day 1: Thu 10 Dec 2026
                Fri 11 Dec 2026 to Sun 13 Dec 2026: stopped
                days 2 to 10: Mon 14 Dec 2026 to Thu 24 Dec 2026, without 2 weekend days
                Fri 25 Dec 2026: holiday 'Christmas Day', Holidays Act s. 1, known since Wed 1 Jan 2025
                Sat 26 Dec 2026 to Sun 27 Dec 2026: weekend
                days 11 to 12: Mon 28 Dec 2026 to Tue 29 Dec 2026
                ends with Tue 29 Dec 2026\
                """);
    }

    @Test
    void saysSinceWhenAClockStandsStillAndWhatIsLeft() {
        Play play = Play.inHand("2026-12-07").make("ask", Role.DESK, "2026-12-09");
        assertText(
                play,
                "handle@desk-a",
                """
                10 working days after Mon 7 Dec 2026 (art. 5)
                day 1: Tue 8 Dec 2026
                stands still since Wed 9 Dec 2026 with 9 days left\
                """);
    }

    @Test
    void warnsWhereTheCalendarEnds() {
        Play play = Play.inHand("2028-12-20");
        assertThat(play.clock("handle@desk-a").derivation(play.calendar).text())
                .contains("from Mon 1 Jan 2029 holidays are not listed yet");
    }

    @Test
    void countsALateHolidayOnlyOnceTheCaseHasBeenToldOfIt() {
        Play play = Play.inHand("2026-12-07");
        play.calendar = Sample.calendar(Sample.CHRISTMAS, LATE);
        assertThat(play.clock("handle@desk-a").findDue()).contains(LocalDate.of(2026, 12, 21));
        assertThat(play.clock("handle@desk-a").derivation(play.calendar).text())
                .doesNotContain("Mourning");

        Event told = Sample.CLAIM.recompute(play.state(), play.calendar, ANNOUNCED).orElseThrow();
        assertThat(told.facts())
                .containsExactly(Map.entry("clock.handle@desk-a", "move 2026-12-21 2026-12-22"));
        play.events.add(told);
        assertText(
                play,
                "handle@desk-a",
                """
                10 working days after Mon 7 Dec 2026 (art. 5)
                days 1 to 6: Tue 8 Dec 2026 to Tue 15 Dec 2026, without 2 weekend days
                Wed 16 Dec 2026: holiday 'Day of Mourning', Order 3/2026, known since Wed 9 Dec 2026
                days 7 to 10: Thu 17 Dec 2026 to Tue 22 Dec 2026, without 2 weekend days
                ends with Tue 22 Dec 2026\
                """);
    }

    private static void assertText(Play play, String clock, String text) {
        assertThat(play.clock(clock).derivation(play.calendar).text()).isEqualTo(text);
    }
}
