// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clock of a case: its ledger, and the day on which it runs out.
///
/// That day is what the last entry said, so that the history alone decides; [#derivation] counts it
/// again from the ledger and the calendar.
///
/// @param id the rule's id; for a clock per holder `rule@holder`
/// @param knownAt which announcements the last day rests on
public record ClockState(String id, ClockRule rule, List<ClockEntry> entries, Instant knownAt) {
    /// The next to run out first; those that stand still last.
    static final Comparator<ClockState> BY_DUE =
            Comparator.comparing((ClockState clock) -> clock.findDue().orElse(LocalDate.MAX))
                    .thenComparing(ClockState::id);

    public ClockState {
        entries = List.copyOf(entries);
    }

    public ClockStatus status() {
        ClockStatus status = ClockStatus.RUNNING;
        boolean expired = false;
        for (ClockEntry entry : entries) {
            switch (entry) {
                case ClockEntry.Started _ -> {
                    expired = false;
                    status = ClockStatus.RUNNING;
                }
                case ClockEntry.Expired _ -> {
                    expired = true;
                    status = ClockStatus.EXPIRED;
                }
                case ClockEntry.Suspended _ -> status = ClockStatus.SUSPENDED;
                case ClockEntry.Stopped _ -> status = ClockStatus.STOPPED;
                case ClockEntry.Resumed _ ->
                        status = expired ? ClockStatus.EXPIRED : ClockStatus.RUNNING;
                case ClockEntry.Extended _, ClockEntry.Moved _ -> {}
            }
        }
        return status;
    }

    /// Whether it ran out since it last began, also when it was stopped later.
    public boolean ranOut() {
        boolean expired = false;
        for (ClockEntry entry : entries) {
            expired =
                    !(entry instanceof ClockEntry.Started)
                            && (expired || entry instanceof ClockEntry.Expired);
        }
        return expired;
    }

    /// The desk whose time it counts; none for a clock of the case.
    public Optional<String> findHolder() {
        return rule.perHolder()
                ? Optional.of(id.substring(rule.id().length() + 1))
                : Optional.empty();
    }

    /// The last day, while the clock is running or after it ran out; none while it stands still.
    public Optional<LocalDate> findDue() {
        return switch (status()) {
            case RUNNING, EXPIRED -> Optional.ofNullable(lastDue());
            case SUSPENDED, STOPPED -> Optional.empty();
        };
    }

    /// The instant at which a running clock runs out: the end of its last day.
    public Optional<Instant> findFiresAt(WorkCalendar calendar) {
        return status() == ClockStatus.RUNNING ? findDue().map(calendar::endOf) : Optional.empty();
    }

    /// Days of the budget that are left at the beginning of this day.
    public int daysLeft(WorkCalendar calendar, LocalDate today) {
        return count(calendar, knownAt).daysLeft(today);
    }

    /// Days by which extensions have lengthened it since it last began.
    public int extendedDays() {
        return ledger().extendedDays();
    }

    /// Why it ends on the day it ends on, as far as announcements were known when it was counted.
    public Derivation derivation(WorkCalendar calendar) {
        return count(calendar, knownAt).derivation();
    }

    ClockCount count(WorkCalendar calendar, Instant known) {
        return new ClockCount(ledger(), calendar, known);
    }

    ClockState with(ClockEntry entry, Instant at) {
        List<ClockEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ClockState(id, rule, more, counts(entry) ? at : knownAt);
    }

    private Ledger ledger() {
        return new Ledger(rule, entries);
    }

    private @Nullable LocalDate lastDue() {
        LocalDate due = null;
        for (ClockEntry entry : entries) {
            due =
                    switch (entry) {
                        case ClockEntry.Started started -> started.due();
                        case ClockEntry.Resumed resumed -> resumed.due();
                        case ClockEntry.Moved moved -> moved.due();
                        case ClockEntry.Extended extended ->
                                extended.due() == null ? due : extended.due();
                        case ClockEntry.Suspended _, ClockEntry.Stopped _, ClockEntry.Expired _ ->
                                due;
                    };
        }
        return due;
    }

    private static boolean counts(ClockEntry entry) {
        return switch (entry) {
            case ClockEntry.Started _,
                    ClockEntry.Resumed _,
                    ClockEntry.Extended _,
                    ClockEntry.Moved _ ->
                    true;
            case ClockEntry.Suspended _, ClockEntry.Stopped _, ClockEntry.Expired _ -> false;
        };
    }
}
