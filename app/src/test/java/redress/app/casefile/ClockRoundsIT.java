// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identity;

/// A case that cannot move holds up no other.
@PlatformTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ClockRoundsIT {

    private static final int MORE_THAN_A_BATCH = 201;

    @Autowired private Cases cases;
    @Autowired private History history;
    @Autowired private ClockRounds rounds;
    @Autowired private Packs packs;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;

    @Test
    void runsOutTheOthersWhenOneCaseFailsAndNamesItByItsNumber(CapturedOutput log) {
        Case broken = file();
        Case whole = file();
        pack(broken, "no-such-pack");
        try {
            clock.pass(Duration.ofDays(6));
            rounds.runOutAll();
        } finally {
            pack(broken, "demo");
        }

        assertThat(ran(whole)).isTrue();
        assertThat(ran(broken)).isFalse();
        assertThat(log.getAll()).contains("clocks of case " + broken.reference());
        assertThat(log.getAll()).doesNotContain("Werkstatt Müller");

        rounds.runOutAll();
        assertThat(ran(broken)).isTrue();
    }

    @Test
    @Timeout(60)
    void endsWhenMoreThanABatchIsDueAndNothingMoves() {
        List<UUID> stuck = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
            stuck.add(file().id());
        }
        db.sql("update casefile_clock set fires_at = '2020-01-01' where case_id in (:ids)")
                .param("ids", stuck)
                .update();
        try {
            assertThat(rounds.runOutAll()).isLessThan(MORE_THAN_A_BATCH);
        } finally {
            db.sql("delete from casefile_clock where case_id in (:ids)")
                    .param("ids", stuck)
                    .update();
        }
    }

    private boolean ran(Case on) {
        return history.of(on.id()).stream()
                .anyMatch(event -> event.event().type().equals("clock-ran-out"));
    }

    private void pack(Case on, String code) {
        db.sql("update casefile_case set pack = :pack where id = :id")
                .param("pack", code)
                .param("id", on.id())
                .update();
    }

    private Case file() {
        Pack pack = packs.get("demo");
        return cases.file(
                        new Filing(
                                new Filing.Matter(
                                        "claim",
                                        "demo",
                                        "claim",
                                        "goods",
                                        pack.places().getFirst().id(),
                                        "business",
                                        false),
                                UUID.randomUUID(),
                                Identity.named("Werkstatt Müller"),
                                Identity.named("Großhandel Ost"),
                                null,
                                pack.authorities().getLast().id(),
                                Map.of("principal", "1000.00"),
                                Map.of("text", "secret words"),
                                List.of()))
                .after();
    }
}
