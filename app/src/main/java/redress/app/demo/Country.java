// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.account.People;
import redress.app.account.Signed;
import redress.app.casefile.ClockRounds;
import redress.app.claim.Claims;
import redress.app.claim.FilingAnswer;

/// Fills the made-up country at the first start: 300 cases of 500 businesses over the last 200
/// days, each filed and moved by the same code that serves people, while the clock goes through
/// those days.
@Component
@OnlyInDemo
class Country {

    static final int CASES = 300;
    private static final int DAYS = 200;
    private static final long SEED = 20_261_123;
    private static final String FILLED = "select filled from demo_time";
    private static final String FILL = "update demo_time set filled = true";

    private final DemoClock clock;
    private final ClockRounds rounds;
    private final Claims claims;
    private final People people;
    private final Player player;
    private final JdbcClient db;

    Country(
            DemoClock clock,
            ClockRounds rounds,
            Claims claims,
            People people,
            Player player,
            JdbcClient db) {
        this.clock = clock;
        this.rounds = rounds;
        this.claims = claims;
        this.people = people;
        this.player = player;
        this.db = db;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void atFirstStart() {
        if (!db.sql(FILLED).query(Boolean.class).single()) {
            fill(done ->
                    System.err.printf(
                            "filling the made-up country: %d of %d cases%n", done, CASES));
            db.sql(FILL).update();
        }
    }

    /// Writes the country's past up to now.
    void fill(Consumer<Integer> progress) {
        Instant now = clock.instant();
        Chronicle chronicle = new Chronicle();
        SplittableRandom all = new SplittableRandom(SEED);
        AtomicInteger filed = new AtomicInteger();
        for (int number = 0; number < CASES; number++) {
            SplittableRandom random = all.split();
            Instant at = moment(now, random);
            int which = number;
            chronicle.add(
                    at,
                    () -> {
                        file(which, at, random, chronicle);
                        if (filed.incrementAndGet() % 50 == 0) {
                            progress.accept(filed.get());
                        }
                    });
        }
        try {
            chronicle.play(clock, now, rounds::runOutAll);
        } finally {
            clock.run();
        }
        rounds.runOutAll();
    }

    /// A moment in office hours on one of the last 200 days; newer days are a little busier.
    private static Instant moment(Instant now, SplittableRandom random) {
        double share = random.nextDouble();
        long day = 1 + (long) (DAYS * share * Math.sqrt(share));
        return now.minus(Duration.ofDays(day)).plus(Duration.ofMinutes(random.nextInt(400)));
    }

    private void file(int number, Instant at, SplittableRandom random, Chronicle chronicle) {
        UUID caseId = claim(number, at, random);
        Storyline story = Storyline.CLAIMS.get(number % Storyline.CLAIMS.size());
        for (Storyline.Turn turn : story.turns()) {
            Instant then =
                    at.plus(Duration.ofDays(turn.day())).plus(Duration.ofMinutes(number % 60));
            chronicle.add(then, () -> player.make(caseId, turn));
        }
    }

    private UUID claim(int number, Instant at, SplittableRandom random) {
        Firm seller = Firm.of(number < 12 ? 0 : number);
        Firm buyer = Firm.of(Firm.ALL - 1 - number * 7 % 240);
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate due = today.minusDays(15 + random.nextInt(120));
        BigDecimal net = BigDecimal.valueOf(20_000 + random.nextInt(4_000_000), 2);
        DemoInvoice invoice =
                new DemoInvoice(
                        "%d-%04d".formatted(due.getYear(), 1000 + number),
                        seller,
                        buyer,
                        due.minusDays(30),
                        due,
                        net);
        Signed who = people.withEmail(seller.email());
        String key = claims.read(List.of(invoice.file())).keys().getFirst();
        return switch (claims.file(key, who, "")) {
            case FilingAnswer.Filed(UUID caseId, String _) -> caseId;
            case FilingAnswer.NotReady not ->
                    throw new IllegalStateException("demo claim not ready: " + not.obstacles());
            case FilingAnswer.NoSuchDraft _ -> throw new IllegalStateException("draft lost");
        };
    }
}
