// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import redress.money.DateRange;

/// Days on which a clock stood still; without a ground it was stopped.
record Pause(DateRange range, @Nullable Ground ground) {
    Step on(LocalDate day) {
        DateRange one = ClockCount.oneDay(day);
        return ground == null ? new Step.Stopped(one) : new Step.Suspended(one, ground);
    }
}
