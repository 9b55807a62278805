// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts a clock the slow way, from the facts of the events alone: a day counts when, at its end,
/// the clock is going.
final class NaiveClock {
    private final NavigableMap<LocalDate, Boolean> goingAtEndOf = new TreeMap<>();
    private final List<Instant> counted = new ArrayList<>();
    private final ClockRule rule;
    private LocalDate start = LocalDate.MIN;
    private int extension;
    boolean expired;

    NaiveClock(ClockRule rule, String id, List<Event> events, WorkCalendar calendar) {
        this.rule = rule;
        for (Event event : events) {
            String fact = event.facts().get("clock." + id);
            if (fact != null) {
                take(
                        fact.split(" ", -1),
                        event.at().atZone(calendar.zone()).toLocalDate(),
                        event.at());
            }
        }
    }

    boolean isGoing() {
        return goingAtEndOf.lastEntry().getValue();
    }

    LocalDate due(WorkCalendar calendar) {
        Instant known = counted.getLast();
        int left = rule.budget().days() + extension;
        LocalDate day = start;
        while (true) {
            day = day.plusDays(1);
            if (!goingAtEndOf.floorEntry(day).getValue()) {
                continue;
            }
            boolean free = isFree(day, calendar, known);
            if (left > 0 && (rule.budget().kind() == Budget.Kind.CALENDAR || !free)) {
                left--;
            }
            if (left == 0 && !(rule.endsOnWorkingDay() && free)) {
                return day;
            }
        }
    }

    private static boolean isFree(LocalDate day, WorkCalendar calendar, Instant known) {
        for (Holiday holiday : calendar.holidays()) {
            if (holiday.day().equals(day) && !holiday.knownFrom().isAfter(known)) {
                return true;
            }
        }
        return calendar.weekend().contains(day.getDayOfWeek());
    }

    private void take(String[] words, LocalDate on, Instant at) {
        switch (words[0]) {
            case "start" -> {
                start = on;
                extension = 0;
                expired = false;
                goingAtEndOf.clear();
                goingAtEndOf.put(on, true);
                counted.add(at);
            }
            case "resume" -> {
                goingAtEndOf.put(on, true);
                counted.add(at);
            }
            case "suspend", "stop" -> goingAtEndOf.put(on, false);
            case "extend" -> {
                extension += Integer.parseInt(words[1]);
                counted.add(at);
            }
            case "move" -> counted.add(at);
            case "expire" -> expired = true;
            default -> throw new IllegalArgumentException(words[0]);
        }
    }
}
