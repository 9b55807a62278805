// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redress.procedure.Decision.Accepted;
import redress.procedure.Decision.Refused;

/// The laws of the library, over random cases.
final class LawsPropertyTest {
    private static final int CASES = 300;
    private static final int STEPS = 30;

    private final Random random = Seeds.random(LawsPropertyTest.class);

    @Test
    void foldingInOneGoIsApplyingStepByStep() {
        for (int i = 0; i < CASES; i++) {
            RandomCase life = lived();
            assertThat(CaseState.fold(life.procedure, life.calendar, life.events))
                    .isEqualTo(life.state);
        }
    }

    @Test
    void aRefusedMoveChangesNothingAndDecidingAgainDecidesTheSame() {
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            RandomCase life = lived();
            for (MoveRule rule : life.procedure.moves()) {
                Move move = new Move(rule.id(), Role.DESK, life.now(), Map.of());
                CaseState before = life.state;
                Decision decision = life.procedure.decide(before, move, life.calendar);
                assertThat(life.procedure.decide(before, move, life.calendar)).isEqualTo(decision);
                assertThat(CaseState.fold(life.procedure, life.calendar, life.events))
                        .isEqualTo(before);
                refused += decision instanceof Refused ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(CASES);
    }

    @Test
    void whatIsAcceptedWasPermitted() {
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            RandomCase life = lived();
            for (MoveRule rule : life.procedure.moves()) {
                for (Role role : Role.values()) {
                    Move move = new Move(rule.id(), role, life.now(), Map.of("text", "words"));
                    if (life.procedure.decide(life.state, move, life.calendar)
                            instanceof Accepted) {
                        assertThat(life.procedure.permitted(life.state, role)).contains(rule);
                        accepted++;
                    }
                }
            }
        }
        assertThat(accepted).isGreaterThan(CASES);
    }

    @Test
    void suspendingForSoManyWorkingDaysMovesTheEndByExactlyThatMany() {
        for (int i = 0; i < CASES; i++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            LocalDate from = start.plusDays(random.nextInt(5));
            LocalDate until = from.plusDays(random.nextInt(40));
            Play straight = Play.inHand(start.toString());
            LocalDate due = straight.clock("handle@desk-a").findDue().orElseThrow();
            Play paused =
                    Play.inHand(start.toString())
                            .make(
                                    "suspend",
                                    Role.DESK,
                                    from.toString(),
                                    Map.of("ground", "complex"))
                            .make("resume", Role.DESK, until.toString());
            LocalDate moved = paused.clock("handle@desk-a").findDue().orElseThrow();
            LocalDate first = from.isAfter(start) ? from : start.plusDays(1);
            assertThat(workingDays(due.plusDays(1), moved.plusDays(1)))
                    .as("%s suspended %s to %s", start, from, until)
                    .isEqualTo(first.isBefore(until) ? workingDays(first, until) : 0);
        }
    }

    private RandomCase lived() {
        RandomCase life = new RandomCase(random);
        for (int step = 0; step < STEPS; step++) {
            life.step();
        }
        return life;
    }

    private static long workingDays(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(day -> Sample.CALENDAR.isWorking(day, Play.noon(day.toString())))
                .count();
    }
}
