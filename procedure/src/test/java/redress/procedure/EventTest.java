// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventTest {
    private static final Instant NOON = Play.noon("2026-12-07");

    @Test
    void keepsItsFactsInTheOrderOfTheirNames() {
        Event event =
                new Event(1, "filed", Role.CLAIMANT, NOON, Map.of("b", "2", "a", "1", "c", "3"));
        assertThat(event.facts().keySet()).containsExactly("a", "b", "c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event(0, "filed", Role.CLAIMANT, NOON, Map.of()))
                .withMessageContaining("seq (0)");
    }

    @Test
    void followsTheOneBeforeWithoutAGap() {
        Event late = new Event(2, "filed", Role.CLAIMANT, NOON, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseState.fold(Sample.CLAIM, Sample.CALENDAR, List.of(late)))
                .withMessage("event (2) must follow event 0");
    }

    @Test
    void holdsOnlyWhatTheProcedureReads() {
        Play play =
                Play.inHand("2026-12-07")
                        .make(
                                "message",
                                Role.CLAIMANT,
                                "2026-12-08",
                                Map.of("text", "my name is Ada", "outcome", "paid"));
        assertThat(play.events.getLast().facts()).isEmpty();
    }

    @Test
    void isNeverDatedBeforeTheOneBefore() {
        Play play = Play.inHand("2026-12-07").make("urge", Role.COORDINATOR, "2026-12-06");
        assertThat(play.events.getLast().at()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    clock.handle@desk-a | stop         | ''
                    clock.handle@desk-a | halt         | clock fact (halt)
                    clock.handle@desk-a | start soon   | clock fact (start soon)
                    clock.handle@desk-a | start        | clock fact (start)
                    clock.handle@desk-a | suspend mood | ground (mood)
                    clock.handel@desk-a | stop         | clock (handel)
                    stage               | limbo        | stage (limbo)
                    talks               | shouted      | talks (shouted)
                    """)
    void saysWhichFactTheProcedureDoesNotKnow(String name, String value, String message) {
        Play play = Play.inHand("2026-12-07");
        play.events.add(new Event(4, "odd", Role.SYSTEM, NOON, Map.of(name, value)));
        if (message.isEmpty()) {
            assertThat(play.clock("handle@desk-a").status()).isEqualTo(ClockStatus.STOPPED);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(play::state)
                    .withMessageContaining(message);
        }
    }
}
