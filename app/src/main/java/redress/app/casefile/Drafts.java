// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Sealer;
import tools.jackson.databind.json.JsonMapper;

/// Matters that are not filed yet, kept sealed for 30 days. A draft is opened by its key, which
/// stands in the page's address, so that work survives signing in on another device.
@Component
public class Drafts {

    private static final Duration LIVES = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 18;
    private static final String ADD =
            """
            insert into casefile_draft (id, kind, token_hash, sealed, created_at, expires_at)
            values (:id, :kind, :hash, :sealed, :now, :expires)
            """;
    private static final String GET =
            """
            select id, sealed, filed_as from casefile_draft
            where id = :id and kind = :kind and token_hash = :hash and expires_at > :now
            """;
    private static final String PUT =
            "update casefile_draft set sealed = :sealed where id = :id and filed_as is null";
    private static final String LOCK = "select id from casefile_draft where id = :id for update";
    private static final String FILED =
            "update casefile_draft set filed_as = :filed where id = :id and filed_as is null";

    private static final String FORGET =
            "delete from casefile_draft where id = :id and kind = :kind and token_hash = :hash";
    private static final String FORGET_EXPIRED =
            "delete from casefile_draft where expires_at <= :now";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient db, Sealer sealer, JsonMapper json, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    /// A draft and its content.
    ///
    /// @param filedAs the case it became, once it was filed
    public record Draft<T>(UUID id, T content, @Nullable UUID filedAs) {}

    /// Keeps a new draft and answers its key, `<id>.<secret>`.
    @Transactional
    public String add(String kind, Object content) {
        UUID id = UUID.randomUUID();
        byte[] made = new byte[TOKEN_BYTES];
        random.nextBytes(made);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        db.sql(ADD)
                .param("id", id)
                .param("kind", kind)
                .param("hash", hash(secret))
                .param("sealed", seal(id, content))
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(LIVES)))
                .update();
        return id + "." + secret;
    }

    /// The draft with a key; empty for a wrong key and for one whose time is over.
    public <T> Optional<Draft<T>> find(String kind, String key, Class<T> type) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return id(key.substring(0, dot))
                .flatMap(id ->
                        db.sql(GET)
                                .param("id", id)
                                .param("kind", kind)
                                .param("hash", hash(key.substring(dot + 1)))
                                .param("now", Timestamp.from(clock.instant()))
                                .query((row, n) ->
                                        new Draft<>(
                                                id,
                                                open(id, row.getBytes("sealed"), type),
                                                row.getObject("filed_as", UUID.class)))
                                .optional());
    }

    /// Keeps the draft's new content; a draft that was filed stays as it was.
    @Transactional
    public void put(UUID draft, Object content) {
        db.sql(PUT).param("id", draft).param("sealed", seal(draft, content)).update();
    }

    /// Locks a draft while it is being filed, so that it is filed once.
    @Transactional
    public void lock(UUID draft) {
        db.sql(LOCK).param("id", draft).query(UUID.class).single();
    }

    /// Remembers which case a draft became.
    @Transactional
    public void filed(UUID draft, UUID caseId) {
        db.sql(FILED).param("id", draft).param("filed", caseId).update();
    }

    /// Takes a draft away before its time; a wrong key changes nothing.
    @Transactional
    public void forget(String kind, String key) {
        int dot = Math.max(key.indexOf('.'), 0);
        id(key.substring(0, dot))
                .ifPresent(id ->
                        db.sql(FORGET)
                                .param("id", id)
                                .param("kind", kind)
                                .param("hash", hash(key.substring(dot + 1)))
                                .update());
    }

    int forgetExpired() {
        return db.sql(FORGET_EXPIRED).param("now", Timestamp.from(clock.instant())).update();
    }

    /// Drafts whose time is over go every hour.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> draftRound(Drafts drafts) {
            return Tasks.recurring("casefile-drafts", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> drafts.forgetExpired());
        }
    }

    private byte[] seal(UUID id, Object content) {
        return sealer.seal(json.writeValueAsString(content), "casefile_draft" + id);
    }

    private <T> T open(UUID id, byte[] sealed, Class<T> type) {
        return json.readValue(sealer.open(sealed, "casefile_draft" + id), type);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
