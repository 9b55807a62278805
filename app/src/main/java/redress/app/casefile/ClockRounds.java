// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Notices clocks that have run out and makes the moves that follow, by itself.
///
/// Each case is a transaction of its own under the case's lock, and the fold knows a clock that has
/// expired: a clock fires once, also when a server dies half way or two servers look at once. A
/// case that cannot move is named in the log by its number and holds up no other.
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
        Set<UUID> seen = new HashSet<>();
        List<ClockRows.Due> due = clocks.due(clock.instant(), ClockRows.Due.FIRST, BATCH);
        while (!due.isEmpty()) {
            for (ClockRows.Due one : due) {
                moved += seen.add(one.caseId()) && runOut(one.caseId()) ? 1 : 0;
            }
            due = clocks.due(clock.instant(), due.getLast(), BATCH);
        }
        if (moved > 0) {
            LOG.info("clocks ran out in {} cases", moved);
        }
        return moved;
    }

    /// What stopped a case is told by its kind alone, as its words may name people.
    private boolean runOut(UUID caseId) {
        try {
            return cases.runOut(caseId);
        } catch (RuntimeException stopped) {
            LOG.error(
                    "clocks of case {} could not run out: {}",
                    cases.find(caseId).map(Case::reference).orElse(caseId.toString()),
                    stopped.getClass().getName());
            return false;
        }
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
