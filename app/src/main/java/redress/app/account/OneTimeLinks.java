// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that let somebody in once: a person by e-mail, or a respondent into one case.
///
/// Only a hash of the token is stored. Looking at a link changes nothing; using it, a button press
/// away, spends it.
@Component
public class OneTimeLinks {

    private static final int TOKEN_BYTES = 24;
    private static final String CONTEXT = "account_link.email";
    private static final String ISSUE =
            """
            insert into account_link
                (token_hash, purpose, email_sealed, case_id, next_path, created_at, expires_at)
            values (:hash, :purpose, :email, :caseId, :next, :now, :expires)
            """;
    private static final String LOOK =
            """
            select purpose, email_sealed, case_id, next_path, used_at is not null as used,
                   expires_at <= :now as expired
            from account_link where token_hash = :hash
            """;
    private static final String SPEND =
            """
            update account_link set used_at = :now
            where token_hash = :hash and used_at is null and expires_at > :now
            """;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;
    private final AccountSettings settings;

    OneTimeLinks(JdbcClient db, Sealer sealer, Clock clock, AccountSettings settings) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
        this.settings = settings;
    }

    /// A link that signs in the owner of an address and then opens `nextPath`.
    @Transactional
    public URI forSignIn(String email, String nextPath) {
        String token = token();
        issue(token, email, null, nextPath);
        return URI.create(settings.publicUrl() + "/sign-in/" + token);
    }

    /// A sealed link that lets the respondent of a case in, without an account.
    @Transactional
    public URI forRespondent(UUID caseId) {
        String token = token();
        issue(token, null, caseId, "/answer");
        return URI.create(settings.publicUrl() + "/answer/" + token);
    }

    /// What a link would do; nothing changes.
    public Link look(String token) {
        return db.sql(LOOK)
                .param("hash", hash(token))
                .param("now", now())
                .query((row, n) -> {
                    if (row.getBoolean("used")) {
                        return new Link.Used(caseId(row.getObject("case_id", UUID.class)));
                    }
                    if (row.getBoolean("expired")) {
                        return new Link.Expired(caseId(row.getObject("case_id", UUID.class)));
                    }
                    byte[] email = row.getBytes("email_sealed");
                    return email == null
                            ? new Link.Respond(row.getObject("case_id", UUID.class))
                            : new Link.SignIn(
                                    sealer.open(email, CONTEXT), row.getString("next_path"));
                })
                .optional()
                .map(Link.class::cast)
                .orElseGet(Link.Unknown::new);
    }

    /// Spends a link: it answers what it opens once and never again.
    @Transactional
    public Link use(String token) {
        Link link = look(token);
        boolean spent = db.sql(SPEND).param("hash", hash(token)).param("now", now()).update() == 1;
        return spent ? link : look(token);
    }

    private void issue(
            String token, @Nullable String email, @Nullable UUID caseId, String nextPath) {
        Duration lives = caseId == null ? settings.signInLinkLives() : settings.sealedLinkLives();
        Instant now = clock.instant();
        db.sql(ISSUE)
                .param("hash", hash(token))
                .param("purpose", caseId == null ? "SIGN_IN" : "RESPOND")
                .param("email", email == null ? null : sealer.seal(email, CONTEXT))
                .param("caseId", caseId)
                .param("next", nextPath)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(lives)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String token() {
        byte[] made = new byte[TOKEN_BYTES];
        random.nextBytes(made);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    }

    private static Optional<UUID> caseId(@Nullable UUID id) {
        return Optional.ofNullable(id);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
