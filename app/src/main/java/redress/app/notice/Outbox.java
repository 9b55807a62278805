// SPDX-License-Identifier: Apache-2.0
package redress.app.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Sealer;
import redress.app.web.Words;
import tools.jackson.databind.json.JsonMapper;

/// E-mails that wait to be sent. A message is sealed while it waits and forgotten once it is sent.
@Component
public class Outbox {

    private static final int ATTEMPTS = 12;
    private static final String QUEUE =
            """
            insert into notice_message (id, case_id, kind, sealed, created_at, next_attempt_at)
            values (:id, :caseId, :kind, :sealed, :now, :now)
            """;
    private static final String TAKE =
            """
            select id, kind, attempts, sealed, created_at from notice_message
            where next_attempt_at <= :now
            order by next_attempt_at limit :most
            for update skip locked
            """;
    private static final String SENT =
            """
            update notice_message
            set sent_at = :now, next_attempt_at = null, sealed = null, attempts = attempts + 1
            where id = :id
            """;
    private static final String FAILED =
            """
            update notice_message set attempts = attempts + 1, next_attempt_at = :next
            where id = :id
            """;

    private final JdbcClient db;
    private final Sealer sealer;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient db, Sealer sealer, Words words, JsonMapper json, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /// Queues an e-mail within the caller's transaction: it is sent if that commits, else never.
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Notice notice) {
        UUID id = UUID.randomUUID();
        Object[] filling = notice.filling().toArray();
        String key = "notice." + notice.kind();
        Message message =
                new Message(
                        notice.to(),
                        words.find(notice.language(), key + ".subject", filling),
                        words.find(notice.language(), key + ".body", filling));
        db.sql(QUEUE)
                .param("id", id)
                .param("caseId", notice.caseId())
                .param("kind", notice.kind())
                .param("sealed", sealer.seal(json.writeValueAsString(message), context(id)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// What is sent.
    record Message(String to, String subject, String body) {
        @Override
        public String toString() {
            return "Message";
        }
    }

    /// A message whose time has come.
    ///
    /// @param writtenAt when it was queued
    record Waiting(UUID id, String kind, int attempts, Instant writtenAt, Message message) {}

    /// Takes messages whose time has come; they stay locked until the transaction ends.
    List<Waiting> take(int most) {
        return db.sql(TAKE)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String open = sealer.open(row.getBytes("sealed"), context(id));
                    return new Waiting(
                            id,
                            row.getString("kind"),
                            row.getInt("attempts"),
                            row.getTimestamp("created_at").toInstant(),
                            json.readValue(open, Message.class));
                })
                .list();
    }

    void sent(UUID id) {
        db.sql(SENT).param("id", id).param("now", Timestamp.from(clock.instant())).update();
    }

    /// Tries again later, each time twice as late, and gives up after twelve attempts (about a
    /// day).
    void failed(UUID id, int attempts) {
        Instant next = clock.instant().plus(Duration.ofSeconds(20L << attempts));
        db.sql(FAILED)
                .param("id", id)
                .param("next", attempts + 1 < ATTEMPTS ? Timestamp.from(next) : null)
                .update();
    }

    private static String context(UUID id) {
        return "notice_message" + id;
    }
}
