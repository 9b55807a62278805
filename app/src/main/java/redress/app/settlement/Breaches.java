// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Cases;

/// Notices settlements of which an instalment is out of grace and records that they are broken.
///
/// Each case is a transaction of its own under the case's lock. The event ends the settlement, so
/// that it is recorded once, also when a server dies half way or two servers look at once.
@Component
public class Breaches {

    private static final Logger LOG = LoggerFactory.getLogger(Breaches.class);
    private static final int BATCH = 200;

    private final AgreementRows agreements;
    private final Cases cases;
    private final Clock clock;

    Breaches(AgreementRows agreements, Cases cases, Clock clock) {
        this.agreements = agreements;
        this.cases = cases;
        this.clock = clock;
    }

    /// Records every settlement that is broken by now and answers how many there were.
    public int recordAll() {
        int broken = 0;
        List<UUID> batch = agreements.broken(clock.instant(), BATCH);
        while (!batch.isEmpty()) {
            long recorded = batch.stream().filter(this::record).count();
            broken += (int) recorded;
            batch =
                    batch.size() < BATCH || recorded == 0
                            ? List.of()
                            : agreements.broken(clock.instant(), BATCH);
        }
        if (broken > 0) {
            LOG.info("{} settlements were broken", broken);
        }
        return broken;
    }

    private boolean record(UUID caseId) {
        return switch (cases.make(caseId, Act.of(Moves.BREACH, Actor.SYSTEM, Map.of()))) {
            case Answer.Made _ -> true;
            case Answer.Stale _ -> false;
            case Answer.Refused(String code, String message) -> {
                LOG.warn("case {}: {} ({})", caseId, code, message);
                yield false;
            }
        };
    }

    /// One server at a time looks, twice a minute.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> breachRound(Breaches breaches) {
            return Tasks.recurring("settlement-breaches", FixedDelay.of(Duration.ofSeconds(30)))
                    .execute((instance, context) -> breaches.recordAll());
        }
    }
}
