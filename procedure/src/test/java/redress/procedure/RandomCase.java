// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import redress.money.DateRange;
import redress.procedure.Decision.Accepted;

/// A case that lives at random: moves of every kind, holidays announced late, clocks that run out.
final class RandomCase {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 500;
    private static final List<String> DESKS = List.of("desk-a", "desk-b", "desk-c");

    private static final Set<String> ENDS = Set.of("withdraw", "decide", "sign", "message", "urge");
    private static final List<Role> ROLES = List.of(Role.values());

    final Procedure procedure;
    final WorkCalendar calendar;
    final List<Event> events = new ArrayList<>();
    CaseState state;
    private final Random random;
    private Instant now;

    RandomCase(Random random) {
        this.random = random;
        Budget.Kind kind = random.nextBoolean() ? Budget.Kind.WORKING : Budget.Kind.CALENDAR;
        Budget budget = new Budget(1 + random.nextInt(20), kind);
        this.procedure = Sample.claim(budget, random.nextBoolean());
        this.calendar = calendar(random);
        this.state = CaseState.before(procedure);
        this.now =
                FIRST.plusDays(random.nextInt(60)).atTime(9, 0).atZone(calendar.zone()).toInstant();
    }

    /// Lets some time go by, the clocks that ran out in it fire, and somebody try something.
    ///
    /// @return the decision on what was tried
    Decision step() {
        now = now.plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60)));
        if (random.nextInt(10) > 0) {
            fire();
        }
        Role role = ROLES.get(random.nextInt(ROLES.size()));
        MoveRule rule = choose(role);
        Move move = new Move(rule.id(), role, now, details());
        Decision decision = procedure.decide(state, move, calendar);
        if (decision instanceof Accepted(List<Event> made)) {
            made.forEach(this::add);
        }
        return decision;
    }

    /// Mostly a move that is permitted, and seldom one that ends the case.
    private MoveRule choose(Role role) {
        List<MoveRule> rules =
                random.nextInt(4) == 0 ? procedure.moves() : procedure.permitted(state, role);
        if (random.nextInt(8) > 0) {
            rules = rules.stream().filter(rule -> !ENDS.contains(rule.id())).toList();
        }
        return rules.isEmpty()
                ? procedure.moves().get(random.nextInt(procedure.moves().size()))
                : rules.get(random.nextInt(rules.size()));
    }

    Instant now() {
        return now;
    }

    private void fire() {
        for (Move move : state.expiries(calendar, now)) {
            if (procedure.decide(state, move, calendar) instanceof Accepted(List<Event> made)) {
                made.forEach(this::add);
            }
        }
    }

    Optional<Event> recompute() {
        return procedure.recompute(state, calendar, now);
    }

    void add(Event event) {
        events.add(event);
        state = state.apply(procedure, calendar, event);
    }

    private Map<String, String> details() {
        return Map.of(
                Fact.HOLDER,
                DESKS.get(random.nextInt(DESKS.size())),
                Fact.GROUND,
                List.of("waiting", "complex", "not-ours").get(random.nextInt(3)),
                Fact.DAYS,
                Integer.toString(1 + random.nextInt(9)),
                Fact.OUTCOME,
                "decided",
                Fact.VIEW,
                "partly",
                Fact.CLOCK,
                Optional.of(state.clocks().keySet())
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.iterator().next())
                        .orElse("view"),
                "text",
                "words");
    }

    private static WorkCalendar calendar(Random random) {
        List<Holiday> holidays = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            boolean late = random.nextInt(3) == 0;
            LocalDate known = late ? day.minusDays(random.nextInt(30)) : FIRST.minusYears(1);
            holidays.add(
                    new Holiday(
                            day,
                            "Holiday " + i,
                            "rule " + i,
                            known.atStartOfDay(Sample.BERLIN).toInstant()));
        }
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (weekend.size() < 5 && random.nextInt(4) == 0) {
                weekend.add(day);
            }
        }
        return new WorkCalendar(
                Sample.BERLIN, weekend, holidays, new DateRange(FIRST, FIRST.plusDays(DAYS)));
    }
}
