// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// After an import, looks up anew whom a machine could not link before. Each party is a transaction
/// of its own; what a person decided stays.
@Component
class RegisterRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterRounds.class);
    private static final int BATCH = 200;

    private final RegisterRows registers;
    private final ResolutionRows resolutions;
    private final Debtors debtors;

    RegisterRounds(RegisterRows registers, ResolutionRows resolutions, Debtors debtors) {
        this.registers = registers;
        this.resolutions = resolutions;
        this.debtors = debtors;
    }

    /// Looks up all that are open, where an import has ended since the last time.
    void lookUpAnew() {
        List<Register> imported = registers.unlooked();
        if (imported.isEmpty()) {
            return;
        }
        int linked = 0;
        List<UUID> batch = resolutions.openAfter(new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            linked += (int) batch.stream().filter(this::links).count();
            batch =
                    batch.size() < BATCH
                            ? List.of()
                            : resolutions.openAfter(batch.getLast(), BATCH);
        }
        imported.forEach(registers::looked);
        LOG.info("{} parties were found in registers after an import", linked);
    }

    private boolean links(UUID party) {
        DebtorChoice said = debtors.find(party).orElseThrow().said();
        return debtors.resolve(party, said).zone() == Zone.LINK;
    }

    /// One server at a time looks.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> registerRound(RegisterRounds rounds) {
            return Tasks.recurring("party-registers", FixedDelay.of(Duration.ofSeconds(10)))
                    .execute((instance, context) -> rounds.lookUpAnew());
        }
    }
}
