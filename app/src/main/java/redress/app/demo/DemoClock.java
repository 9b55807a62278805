// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The demonstration's clock: the real time and how far it was moved ahead. While the country is
/// being filled it stands where the history that is being written stands.
@Component
@OnlyInDemo
public class DemoClock extends Clock {

    private static final String READ = "select ahead_seconds from demo_time";
    private static final String MOVE =
            "update demo_time set ahead_seconds = ahead_seconds + :seconds";

    private final JdbcClient db;
    private volatile Duration ahead;
    private volatile @Nullable Instant standing;

    DemoClock(JdbcClient db) {
        this.db = db;
        this.ahead = Duration.ofSeconds(db.sql(READ).query(Long.class).single());
    }

    /// How far the clock is ahead of the real time.
    public Duration ahead() {
        return ahead;
    }

    /// Moves the clock ahead, for good.
    public void pass(Duration time) {
        db.sql(MOVE).param("seconds", time.toSeconds()).update();
        ahead = Duration.ofSeconds(db.sql(READ).query(Long.class).single());
    }

    /// Stands at a moment of the past until [#run()].
    void stand(Instant at) {
        standing = at;
    }

    /// Goes with the real time again.
    void run() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant at = standing;
        return at != null ? at : Instant.ofEpochMilli(System.currentTimeMillis()).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
