// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redress.money.DateRange;

/// Clocks against a naive count, over thousands of cases that live at random.
final class ClockPropertyTest {
    private static final int CASES = 2_000;
    private static final int FEWER = 500;
    private static final int STEPS = 25;

    private final Random random = Seeds.random(ClockPropertyTest.class);

    @Test
    void everyRunningClockEndsWhereTheNaiveCountEnds() {
        long compared = 0;
        for (int i = 0; i < CASES; i++) {
            RandomCase life = new RandomCase(random);
            for (int step = 0; step < STEPS; step++) {
                life.step();
                life.recompute().filter(_ -> random.nextBoolean()).ifPresent(life::add);
                compared += compare(life);
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void derivationsAccountForEveryDayOnce() {
        for (int i = 0; i < FEWER; i++) {
            RandomCase life = lived();
            life.state.clocks().values().forEach(clock -> accounts(clock, life.calendar));
        }
    }

    @Test
    void aClockFiresOnceAndNeverEarly() {
        int fired = 0;
        for (int i = 0; i < FEWER; i++) {
            RandomCase life = lived();
            for (String id : life.state.clocks().keySet()) {
                fired += firings(life, id);
            }
        }
        assertThat(fired).isGreaterThan(100);
    }

    @Test
    void recomputingTwiceIsRecomputingOnce() {
        int moved = 0;
        for (int i = 0; i < CASES; i++) {
            RandomCase life = new RandomCase(random);
            for (int step = 0; step < STEPS; step++) {
                life.step();
                Optional<Event> event = life.recompute();
                event.ifPresent(life::add);
                assertThat(life.recompute()).isEmpty();
                moved += event.isPresent() ? 1 : 0;
            }
        }
        assertThat(moved).isGreaterThan(10);
    }

    private RandomCase lived() {
        RandomCase life = new RandomCase(random);
        for (int step = 0; step < STEPS; step++) {
            life.step();
            if (random.nextInt(5) == 0) {
                life.recompute().ifPresent(life::add);
            }
        }
        return life;
    }

    private static int compare(RandomCase life) {
        int compared = 0;
        for (ClockState clock : life.state.clocks().values()) {
            NaiveClock naive = new NaiveClock(clock.rule(), clock.id(), life.events, life.calendar);
            assertThat(clock.ranOut()).as(clock.id()).isEqualTo(naive.expired);
            if (clock.status() == ClockStatus.RUNNING) {
                assertThat(clock.findDue())
                        .as(() -> clock + "\n" + clock.derivation(life.calendar).text())
                        .contains(naive.due(life.calendar));
                assertThat(clock.derivation(life.calendar).steps().getLast())
                        .isInstanceOfSatisfying(
                                Step.Due.class,
                                last -> assertThat(clock.findDue()).contains(last.on()));
                compared++;
            } else if (clock.status() != ClockStatus.EXPIRED) {
                assertThat(naive.isGoing()).isFalse();
                assertThat(clock.findDue()).isEmpty();
            }
        }
        return compared;
    }

    private static void accounts(ClockState clock, WorkCalendar calendar) {
        LocalDate next = LocalDate.MIN;
        int counted = 0;
        int total = clock.rule().budget().days() + clock.extendedDays();
        for (Step step : clock.derivation(calendar).steps()) {
            switch (step) {
                case Step.Began began -> next = began.on().plusDays(1);
                case Step.Counted run -> {
                    assertThat(run.first()).isEqualTo(counted + 1);
                    counted = run.last();
                    next = following(next, run.range());
                }
                case Step.Weekend run -> next = following(next, run.range());
                case Step.Free run ->
                        next = following(next, ClockCount.oneDay(run.holiday().day()));
                case Step.Suspended run -> next = following(next, run.range());
                case Step.Stopped run -> next = following(next, run.range());
                case Step.Longer _, Step.Uncovered _ -> {}
                case Step.Due due -> {
                    assertThat(next).isEqualTo(due.rolled() ? due.on() : due.on().plusDays(1));
                    assertThat(counted).isEqualTo(total);
                }
                case Step.Waiting waiting ->
                        assertThat(waiting.daysLeft()).isEqualTo(total - counted);
            }
        }
    }

    private static LocalDate following(LocalDate next, DateRange range) {
        assertThat(range.start()).isEqualTo(next);
        return range.end();
    }

    private static int firings(RandomCase life, String id) {
        int fired = 0;
        boolean expired = false;
        CaseState before = CaseState.before(life.procedure);
        for (Event event : life.events) {
            String fact = event.facts().getOrDefault("clock." + id, "");
            if (fact.equals("expire")) {
                assertThat(expired).as("fired before since it began").isFalse();
                assertThat(
                                before.findClock(id)
                                        .orElseThrow()
                                        .findFiresAt(life.calendar)
                                        .orElseThrow())
                        .isBeforeOrEqualTo(event.at());
                fired++;
            }
            expired = fact.equals("expire") || (expired && !fact.startsWith("start"));
            before = before.apply(life.procedure, life.calendar, event);
        }
        return fired;
    }
}
