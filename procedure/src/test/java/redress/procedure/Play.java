// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.procedure.Decision.Accepted;
import redress.procedure.Decision.Refused;

/// Plays moves on one case of the sample procedure and keeps its events.
final class Play {
    final List<Event> events = new ArrayList<>();
    WorkCalendar calendar = Sample.CALENDAR;

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Sample.BERLIN).toInstant();
    }

    CaseState state() {
        return CaseState.fold(Sample.CLAIM, calendar, events);
    }

    Decision decide(String rule, Role by, String day, Map<String, String> details) {
        return Sample.CLAIM.decide(state(), new Move(rule, by, noon(day), details), calendar);
    }

    Play make(String rule, Role by, String day, Map<String, String> details) {
        Decision decision = decide(rule, by, day, details);
        assertThat(decision).as(rule).isInstanceOf(Accepted.class);
        events.addAll(((Accepted) decision).events());
        return this;
    }

    Play make(String rule, Role by, String day) {
        return make(rule, by, day, Map.of());
    }

    Refused refused(String rule, Role by, String day, Map<String, String> details) {
        Decision decision = decide(rule, by, day, details);
        assertThat(decision).as(rule).isInstanceOf(Refused.class);
        return (Refused) decision;
    }

    ClockState clock(String id) {
        return state().findClock(id).orElseThrow();
    }

    /// Filed, with desk-a and accepted on the same day.
    static Play inHand(String day) {
        return new Play()
                .make("file", Role.CLAIMANT, day)
                .make("assign", Role.COORDINATOR, day, Map.of("holder", "desk-a"))
                .make("accept", Role.DESK, day);
    }
}
