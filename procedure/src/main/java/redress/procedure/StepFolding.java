// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;

/// Folds runs of like days into one line each; weekends inside a run of counted days join it.
final class StepFolding {
    private final List<Step> folded = new ArrayList<>();

    private StepFolding() {}

    static List<Step> folded(List<Step> days) {
        StepFolding folding = new StepFolding();
        days.forEach(folding::add);
        return folding.folded;
    }

    private void add(Step day) {
        if (!folded.isEmpty()) {
            Step joined = joined(folded.getLast(), day);
            if (joined != null) {
                folded.removeLast();
                add(joined);
                return;
            }
        }
        if (!joinsOverWeekend(day)) {
            folded.add(day);
        }
    }

    /// Counted days, a weekend and counted days again are one run.
    private boolean joinsOverWeekend(Step day) {
        int size = folded.size();
        if (size >= 2
                && day instanceof Step.Counted after
                && folded.get(size - 1) instanceof Step.Weekend
                && folded.get(size - 2) instanceof Step.Counted before) {
            folded.removeLast();
            folded.removeLast();
            folded.add(
                    new Step.Counted(
                            join(before.range(), after.range()), before.first(), after.last()));
            return true;
        }
        return false;
    }

    private static @Nullable Step joined(Step one, Step other) {
        if (one instanceof Step.Counted a && other instanceof Step.Counted b) {
            return new Step.Counted(join(a.range(), b.range()), a.first(), b.last());
        }
        if (one instanceof Step.Weekend a && other instanceof Step.Weekend b) {
            return new Step.Weekend(join(a.range(), b.range()));
        }
        if (one instanceof Step.Stopped a && other instanceof Step.Stopped b) {
            return new Step.Stopped(join(a.range(), b.range()));
        }
        if (one instanceof Step.Suspended a
                && other instanceof Step.Suspended b
                && a.ground().equals(b.ground())) {
            return new Step.Suspended(join(a.range(), b.range()), a.ground());
        }
        return null;
    }

    private static DateRange join(DateRange one, DateRange other) {
        return new DateRange(one.start(), other.end());
    }
}
