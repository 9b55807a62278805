// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.casefile.Cases;

/// Sends a respondent a fresh sealed link: only to the address on file, and not more than three
/// times an hour for a case.
@Component
public class RespondentDoor {

    private static final int MOST_AN_HOUR = 3;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:id, 0))";
    private static final String ASKED =
            """
            select count(*) from settlement_fresh_link
            where case_id = :id and asked_at > :since
            """;
    private static final String FORGET =
            "delete from settlement_fresh_link where case_id = :id and asked_at <= :since";
    private static final String ASK =
            "insert into settlement_fresh_link (case_id, asked_at) values (:id, :now)";

    private final JdbcClient db;
    private final Cases cases;
    private final SettlementNotices notices;
    private final Clock clock;

    RespondentDoor(JdbcClient db, Cases cases, SettlementNotices notices, Clock clock) {
        this.db = db;
        this.cases = cases;
        this.notices = notices;
        this.clock = clock;
    }

    /// Sends a fresh link where one may be sent. Whoever asks learns nothing of whether it was.
    @Transactional
    public void sendAgain(UUID caseId) {
        Instant now = clock.instant();
        Timestamp since = Timestamp.from(now.minus(Duration.ofHours(1)));
        db.sql(LOCK).param("id", "settlement_fresh_link" + caseId).query(row -> {});
        db.sql(FORGET).param("id", caseId).param("since", since).update();
        int asked =
                db.sql(ASKED)
                        .param("id", caseId)
                        .param("since", since)
                        .query(Integer.class)
                        .single();
        if (asked < MOST_AN_HOUR) {
            db.sql(ASK).param("id", caseId).param("now", Timestamp.from(now)).update();
            cases.find(caseId).ifPresent(notices::sendAgain);
        }
    }
}
