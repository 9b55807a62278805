// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.pack.Packs;

/// The days of a case, in the zone of its pack.
@Component
public final class Days {

    private final Packs packs;
    private final Clock clock;

    Days(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /// The day that it is now.
    public LocalDate today(Case of) {
        return LocalDate.ofInstant(clock.instant(), zone(of));
    }

    /// The moment at which a day begins.
    Instant start(Case of, LocalDate day) {
        return day.atStartOfDay(zone(of)).toInstant();
    }

    /// The zone in which days are counted.
    public ZoneId zone(Case of) {
        return packs.get(of.pack()).calendar().zone();
    }
}
