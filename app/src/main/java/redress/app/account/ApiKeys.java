// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keys by which software acts for a person, within scopes. Only a hash of the secret is stored.
@Component
public class ApiKeys {

    /// Every scope that a key can be given.
    public static final Set<String> SCOPES =
            Set.of(
                    "cases:read",
                    "cases:write",
                    "desk:read",
                    "desk:write",
                    "metrics:read",
                    "registers:write");

    /// How every secret begins.
    static final String PREFIX = "rdk_";

    private static final int SECRET_BYTES = 24;
    private static final int SECRET_LENGTH = PREFIX.length() + SECRET_BYTES * 4 / 3;
    private static final String ADD =
            """
            insert into account_api_key (id, person_id, label, secret_hash, scopes, created_at)
            values (:id, :person, :label, :hash, :scopes, :now)
            """;
    private static final String FIND =
            """
            select id, person_id, scopes from account_api_key
            where secret_hash = :hash and revoked_at is null
            """;
    private static final String LIST =
            """
            select id, label, scopes, created_at, revoked_at from account_api_key
            where person_id = :person order by created_at desc, id limit 100
            """;
    private static final String REVOKE =
            """
            update account_api_key set revoked_at = :now
            where id = :id and person_id = :person and revoked_at is null
            """;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    ApiKeys(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /// One key as its owner sees it; the secret is shown once, when it is made.
    public record ApiKey(
            UUID id,
            String label,
            Set<String> scopes,
            Instant createdAt,
            @Nullable Instant revokedAt) {}

    /// Makes a key and answers its secret, which is not kept.
    @Transactional
    public String make(UUID person, String label, Set<String> scopes) {
        if (!SCOPES.containsAll(scopes) || scopes.isEmpty()) {
            throw new IllegalArgumentException(
                    "scopes %s must be some of %s"
                            .formatted(new TreeSet<>(scopes), new TreeSet<>(SCOPES)));
        }
        byte[] made = new byte[SECRET_BYTES];
        random.nextBytes(made);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        db.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("label", label)
                .param("hash", hash(secret))
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /// A key that works, and whoever it stands for.
    record Holder(UUID key, Signed who) {}

    /// Whoever a secret stands for; empty for a wrong or revoked one.
    Optional<Signed> find(String secret) {
        return holder(secret).map(Holder::who);
    }

    /// The key with a secret; empty for a wrong or revoked one. What cannot be a secret is not
    /// looked up.
    Optional<Holder> holder(String secret) {
        return secret.length() != SECRET_LENGTH || !secret.startsWith(PREFIX)
                ? Optional.empty()
                : db.sql(FIND)
                        .param("hash", hash(secret))
                        .query((row, n) ->
                                new Holder(
                                        row.getObject("id", UUID.class),
                                        people.find(row.getObject("person_id", UUID.class))
                                                .orElseThrow()
                                                .withScopes(scopes(row.getArray("scopes")))))
                        .optional();
    }

    /// A person's keys, newest first, at most 100.
    public List<ApiKey> of(UUID person) {
        return db.sql(LIST)
                .param("person", person)
                .query((row, n) -> {
                    Timestamp revoked = row.getTimestamp("revoked_at");
                    return new ApiKey(
                            row.getObject("id", UUID.class),
                            row.getString("label"),
                            scopes(row.getArray("scopes")),
                            row.getTimestamp("created_at").toInstant(),
                            revoked == null ? null : revoked.toInstant());
                })
                .list();
    }

    /// Ends a key of the person's own.
    @Transactional
    public void revoke(UUID person, UUID key) {
        db.sql(REVOKE)
                .param("id", key)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Set<String> scopes(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
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
