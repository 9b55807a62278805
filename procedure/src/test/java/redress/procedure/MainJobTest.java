// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MainJobTest {
    @Test
    void theSampleHasNoProblems() {
        assertThat(Sample.CLAIM.problems()).isEmpty();
    }

    @Test
    void goesFromFilingToReopening() {
        Play play = Play.inHand("2026-12-07");
        assertThat(play.clock("handle@desk-a").findDue()).contains(LocalDate.of(2026, 12, 21));
        play.make("ask", Role.DESK, "2026-12-08")
                .make("reply", Role.CLAIMANT, "2026-12-10")
                .make("decide", Role.DESK, "2026-12-11", Map.of("outcome", "decided"));
        assertThat(play.state().isClosed()).isTrue();
        play.make("say", Role.CLAIMANT, "2026-12-12", Map.of("view", "not"))
                .make("reopen", Role.CLAIMANT, "2026-12-14");
        CaseState state = play.state();
        assertThat(state.stage()).isEqualTo("in-hand");
        assertThat(state.closing()).isEqualTo(new Closing(null, null, null, 1));
        assertThat(play.clock("handle@desk-a").derivation(play.calendar).text())
                .isEqualTo(
                        """
                        10 working days after Mon 7 Dec 2026 (art. 5)
                        Tue 8 Dec 2026 to Wed 9 Dec 2026: suspended, waiting for the claimant (art. 7(2))
                        day 1: Thu 10 Dec 2026
                        Fri 11 Dec 2026 to Sun 13 Dec 2026: stopped
                        days 2 to 10: Mon 14 Dec 2026 to Thu 24 Dec 2026, without 2 weekend days
                        ends with Thu 24 Dec 2026\
                        """);
    }
}
