// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import redress.app.casefile.ClockRounds;
import redress.app.pack.Packs;
import redress.app.settlement.Breaches;
import redress.procedure.WorkCalendar;

/// Fills the made-up country at the first start: 300 cases of 500 businesses over the last 200
/// days, each filed and moved by the same code that serves people, while the clock goes through
/// those days. All of it is one transaction: a start that is cut off leaves nothing behind.
@Component
@OnlyInDemo
class Country {

    static final int CASES = 300;
    private static final int EACH = 50;
    private static final long SEED = 20_261_123;
    private static final int OPEN_MINUTES = 8 * 60;
    private static final String FILLED = "select filled from demo_time";
    private static final String FILL = "update demo_time set filled = true";

    private final DemoClock clock;
    private final ClockRounds rounds;
    private final Breaches breaches;
    private final Scribe scribe;
    private final Player player;
    private final Packs packs;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final int cases;

    Country(
            DemoClock clock,
            ClockRounds rounds,
            Breaches breaches,
            Scribe scribe,
            Player player,
            Packs packs,
            TransactionTemplate transaction,
            JdbcClient db,
            @Value("${redress.demo.cases:" + CASES + "}") int cases) {
        this.clock = clock;
        this.rounds = rounds;
        this.breaches = breaches;
        this.scribe = scribe;
        this.player = player;
        this.packs = packs;
        this.transaction = transaction;
        this.db = db;
        this.cases = cases;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void atFirstStart() {
        if (!db.sql(FILLED).query(Boolean.class).single()) {
            transaction.executeWithoutResult(_ -> {
                fill(this::report);
                db.sql(FILL).update();
            });
        }
    }

    private void report(int filed) {
        if (filed % EACH == 0) {
            System.err.printf("Filling the made-up country (once): %d of %d cases%n", filed, cases);
        }
    }

    /// Writes the country's past up to now.
    private void fill(IntConsumer progress) {
        Instant now = clock.instant();
        Chronicle chronicle = new Chronicle();
        SplittableRandom all = new SplittableRandom(SEED);
        AtomicInteger filed = new AtomicInteger();
        progress.accept(0);
        for (int number = 0; number < cases; number++) {
            SplittableRandom random = all.split();
            Storyline story = story(number);
            Life life = life(story, now, random);
            int which = number;
            chronicle.add(
                    life.moment(0),
                    () -> {
                        UUID caseId = scribe.file(which, life.filedOn(), random);
                        tell(caseId, story, life, chronicle);
                        progress.accept(filed.incrementAndGet());
                    });
        }
        try {
            chronicle.play(clock, now, this::runOut);
        } finally {
            clock.run();
        }
        runOut();
    }

    private void runOut() {
        rounds.runOutAll();
        breaches.recordAll();
    }

    private static Storyline story(int number) {
        List<Storyline> stories =
                Scribe.isComplaint(number) ? Storyline.COMPLAINTS : Storyline.CLAIMS;
        return stories.get(Scribe.place(number) % stories.size());
    }

    private Life life(Storyline story, Instant now, SplittableRandom random) {
        int age = random.nextInt(story.least(), story.most() + 1);
        return Life.before(now, age, random.nextInt(OPEN_MINUTES), calendar());
    }

    private void tell(UUID caseId, Storyline story, Life life, Chronicle chronicle) {
        for (Storyline.Turn turn : story.turns()) {
            chronicle.add(life.moment(turn.day()), () -> player.make(caseId, turn));
        }
    }

    private WorkCalendar calendar() {
        return packs.get(Cast.PACK).calendar();
    }
}
