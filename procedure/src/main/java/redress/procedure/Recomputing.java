// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts running clocks again with what is known now.
final class Recomputing {
    private static final String EVENT = "calendar-changed";

    private Recomputing() {}

    static Optional<Event> event(CaseState state, WorkCalendar calendar, Instant now) {
        LocalDate today = calendar.dayOf(now);
        Map<String, String> facts = new TreeMap<>();
        for (ClockState clock : state.runningClocks()) {
            LocalDate from = clock.findDue().orElseThrow();
            LocalDate due = clock.count(calendar, now).findDue().orElseThrow();
            if (!from.equals(due)) {
                facts.put(
                        Fact.CLOCK_PREFIX + clock.id(),
                        ClockText.print(new ClockEntry.Moved(today, from, due)));
            }
        }
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Event(
                                state.version() + 1,
                                EVENT,
                                Role.SYSTEM,
                                Deciding.notBefore(state, now),
                                facts));
    }
}
