// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.account.Sealer;
import redress.app.casefile.Upload;

/// The files that drafts were read from, sealed. They live as long as a draft and become documents
/// of the case when it is filed.
@Component
class DraftFiles {

    private static final Duration LIVES = Duration.ofDays(30);
    private static final String ADD =
            """
            insert into claim_draft_file (id, name, media_type, content, expires_at)
            values (:id, :name, :mediaType, :content, :expires)
            """;
    private static final String GET =
            """
            select id, name, media_type, content from claim_draft_file
            where id in (:ids) order by expires_at, id
            """;
    private static final String FORGET = "delete from claim_draft_file where id in (:ids)";
    private static final String FORGET_EXPIRED =
            "delete from claim_draft_file where expires_at <= :now";

    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;

    DraftFiles(JdbcClient db, Sealer sealer, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
    }

    UUID add(Upload file) {
        UUID id = UUID.randomUUID();
        db.sql(ADD)
                .param("id", id)
                .param("name", sealer.seal(file.name(), context(id)))
                .param("mediaType", file.mediaType())
                .param("content", sealer.sealBytes(file.content(), context(id)))
                .param("expires", Timestamp.from(clock.instant().plus(LIVES)))
                .update();
        return id;
    }

    List<Upload> get(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(GET)
                        .param("ids", ids)
                        .query((row, n) -> {
                            UUID id = row.getObject("id", UUID.class);
                            return new Upload(
                                    sealer.open(row.getBytes("name"), context(id)),
                                    row.getString("media_type"),
                                    sealer.openBytes(row.getBytes("content"), context(id)));
                        })
                        .list();
    }

    void forget(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            db.sql(FORGET).param("ids", ids).update();
        }
    }

    int forgetExpired() {
        return db.sql(FORGET_EXPIRED).param("now", Timestamp.from(clock.instant())).update();
    }

    private static String context(UUID id) {
        return "claim_draft_file" + id;
    }

    /// Files of drafts whose time is over go every hour.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> claimDraftFileRound(DraftFiles files) {
            return Tasks.recurring("claim-draft-files", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> files.forgetExpired());
        }
    }
}
