// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;

/// The entries of a clock since it last began, summed up: when it stood still and what it gained.
final class Ledger {
    private final ClockRule rule;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Step.Longer> extensions = new ArrayList<>();
    private LocalDate startedOn = LocalDate.EPOCH;
    private @Nullable LocalDate standingSince;
    private @Nullable Ground standingGround;

    Ledger(ClockRule rule, List<ClockEntry> entries) {
        this.rule = rule;
        entries.forEach(this::add);
    }

    ClockRule rule() {
        return rule;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    List<Step.Longer> extensions() {
        return extensions;
    }

    int extendedDays() {
        return extensions.stream().mapToInt(Step.Longer::days).sum();
    }

    int totalDays() {
        return rule.budget().days() + extendedDays();
    }

    Optional<Pause> findPause(LocalDate day) {
        return pauses.stream().filter(pause -> pause.range().contains(day)).findFirst();
    }

    boolean standsStillFrom(LocalDate day) {
        return standingSince != null && !day.isBefore(standingSince);
    }

    /// The day since which the clock stands still; the day it began where it does not.
    LocalDate standingSince() {
        return standingSince == null ? startedOn : standingSince;
    }

    private void add(ClockEntry entry) {
        switch (entry) {
            case ClockEntry.Started(LocalDate on, LocalDate _) -> begin(on);
            case ClockEntry.Suspended(LocalDate on, Ground ground) -> stand(on, ground);
            case ClockEntry.Stopped(LocalDate on) -> stand(on, null);
            case ClockEntry.Resumed(LocalDate on, LocalDate _) -> goOn(on);
            case ClockEntry.Extended(LocalDate on, int days, Ground ground, var _) ->
                    extensions.add(new Step.Longer(on, days, ground));
            case ClockEntry.Expired _, ClockEntry.Moved _ -> {}
        }
    }

    private void begin(LocalDate on) {
        pauses.clear();
        extensions.clear();
        startedOn = on;
        standingSince = null;
    }

    private void stand(LocalDate on, @Nullable Ground ground) {
        goOn(on);
        standingSince = on;
        standingGround = ground;
    }

    private void goOn(LocalDate on) {
        if (standingSince != null && standingSince.isBefore(on)) {
            pauses.add(new Pause(new DateRange(standingSince, on), standingGround));
        }
        standingSince = null;
    }
}
