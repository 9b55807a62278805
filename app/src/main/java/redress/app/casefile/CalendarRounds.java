// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.pack.Pack;
import redress.app.pack.Packs;

/// Counts running clocks again when a pack's calendar has changed, for a holiday that was announced
/// late. Each case that moves says so in its history; a round that is cut off begins again.
@Component
public class CalendarRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRounds.class);
    private static final int BATCH = 500;
    private static final String VERSION =
            "select version from casefile_calendar where pack = :pack";
    private static final String COUNTED =
            """
            insert into casefile_calendar (pack, version, counted_at)
            values (:pack, :version, :now)
            on conflict (pack) do update
            set version = excluded.version, counted_at = excluded.counted_at
            """;
    private static final String OPEN =
            """
            select id from casefile_case
            where pack = :pack and not closed and id > :after
            order by id limit :most
            """;

    private final JdbcClient db;
    private final Cases cases;
    private final Packs packs;
    private final Clock clock;

    CalendarRounds(JdbcClient db, Cases cases, Packs packs, Clock clock) {
        this.db = db;
        this.cases = cases;
        this.packs = packs;
        this.clock = clock;
    }

    /// At start, and every minute one server looks whether a holiday has been announced.
    @EventListener(ApplicationReadyEvent.class)
    void recountAll() {
        packs.all().forEach(this::recount);
    }

    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> calendarRound(CalendarRounds rounds) {
            return Tasks.recurring("casefile-calendars", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, context) -> rounds.recountAll());
        }
    }

    /// Counts again what runs by a pack's calendar, unless it was counted by this calendar before.
    public void recount(Pack pack) {
        String version = pack.calendar().version(clock.instant());
        String before =
                db.sql(VERSION)
                        .param("pack", pack.code())
                        .query(String.class)
                        .optional()
                        .orElse("");
        if (before.equals(version)) {
            return;
        }
        if (!before.isEmpty()) {
            recountOpenCases(pack.code());
        }
        db.sql(COUNTED)
                .param("pack", pack.code())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void recountOpenCases(String pack) {
        UUID after = new UUID(0, 0);
        List<UUID> batch = open(pack, after);
        int counted = 0;
        while (!batch.isEmpty()) {
            batch.forEach(cases::recompute);
            counted += batch.size();
            after = batch.getLast();
            batch = open(pack, after);
        }
        LOG.info("the calendar of {} changed: {} open cases counted again", pack, counted);
    }

    private List<UUID> open(String pack, UUID after) {
        return db.sql(OPEN)
                .param("pack", pack)
                .param("after", after)
                .param("most", BATCH)
                .query(UUID.class)
                .list();
    }
}
