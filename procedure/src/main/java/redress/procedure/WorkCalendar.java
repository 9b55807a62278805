// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import redress.money.DateRange;

/// The days on which the authorities of one jurisdiction work, as they were known at any time.
///
/// A holiday counts only for who asks with knowledge from its announcement on, so that a day
/// counted before stays explained.
public final class WorkCalendar {
    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final DateRange covered;

    /// @param covered the days for which holidays are listed; outside of it only weekends are free
    public WorkCalendar(
            ZoneId zone, Set<DayOfWeek> weekend, List<Holiday> holidays, DateRange covered) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a day of the week to work on");
        }
        this.zone = zone;
        this.weekend = Set.copyOf(weekend);
        this.covered = covered;
        for (Holiday holiday : holidays) {
            this.holidays.merge(holiday.day(), holiday, WorkCalendar::knownFirst);
        }
    }

    public ZoneId zone() {
        return zone;
    }

    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /// All holidays by day; of two on one day the one that was known first.
    public List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    public DateRange covered() {
        return covered;
    }

    /// The day it is in the jurisdiction.
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /// The first instant after the day: a clock that ends on the day runs out then.
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    /// The holiday on this day, for who asks at `knownAt`.
    public Optional<Holiday> findHoliday(LocalDate day, Instant knownAt) {
        return Optional.ofNullable(holidays.get(day))
                .filter(holiday -> !holiday.knownFrom().isAfter(knownAt));
    }

    public boolean isWorking(LocalDate day, Instant knownAt) {
        return !isWeekend(day) && findHoliday(day, knownAt).isEmpty();
    }

    /// A short name for what is known at this instant: another when a weekend or a holiday changes,
    /// and when one is announced.
    public String version(Instant knownAt) {
        StringBuilder content = new StringBuilder(zone.getId());
        content.append(weekend.isEmpty() ? "" : EnumSet.copyOf(weekend)).append(covered);
        holidays.values().stream()
                .filter(holiday -> !holiday.knownFrom().isAfter(knownAt))
                .forEach(holiday -> content.append('\n').append(holiday));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Holiday knownFirst(Holiday one, Holiday other) {
        return other.knownFrom().isBefore(one.knownFrom()) ? other : one;
    }
}
