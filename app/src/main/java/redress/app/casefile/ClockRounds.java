// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Notices clocks that have run out and makes the moves that follow, by itself.
///
/// Each case is a transaction of its own under the case's lock, and the fold knows a clock that has
/// expired: a clock fires once, also when a server dies half way or two servers look at once.
@Component
public class ClockRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ClockRounds.class);
    private static final int BATCH = 200;

    private final ClockRows clocks;
    private final Cases cases;
    private final Clock clock;

    ClockRounds(ClockRows clocks, Cases cases, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /// Runs out every clock whose time is up and answers how many cases moved.
    public int runOutAll() {
        int moved = 0;
        List<UUID> due = clocks.due(clock.instant(), BATCH);
        while (!due.isEmpty()) {
            due.forEach(cases::runOut);
            moved += due.size();
            due = due.size() < BATCH ? List.of() : clocks.due(clock.instant(), BATCH);
        }
        if (moved > 0) {
            LOG.info("clocks ran out in {} cases", moved);
        }
        return moved;
    }

    /// One server at a time looks, every few seconds.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> clockRound(ClockRounds rounds) {
            return Tasks.recurring("casefile-clocks", FixedDelay.of(Duration.ofSeconds(5)))
                    .execute((instance, context) -> rounds.runOutAll());
        }
    }
}
