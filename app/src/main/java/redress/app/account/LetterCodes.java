// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Codes that are printed on a letter in the place of a sealed link, such as `K7QM-2X9F-TR4B`.
///
/// A code lets the respondent into one case for 90 days, as often as they like: the letter is all
/// they have. It holds 58 random bits and the route that takes it is limited, so that none is
/// guessed. It is stored sealed, to be printed again, and found by a keyed hash.
@Component
public class LetterCodes {

    /// Letters and digits that are not taken for one another in print.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int BLOCK = 4;
    private static final Duration LIVES = Duration.ofDays(90);
    private static final String CONTEXT = "account_letter_code";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:id, 0))";
    private static final String GET =
            """
            select code_sealed from account_letter_code
            where case_id = :id and expires_at > :now
            """;
    private static final String PUT =
            """
            insert into account_letter_code (case_id, code_mac, code_sealed, created_at, expires_at)
            values (:id, :mac, :sealed, :now, :expires)
            on conflict (case_id) do update
            set code_mac = excluded.code_mac, code_sealed = excluded.code_sealed,
                created_at = excluded.created_at, expires_at = excluded.expires_at
            """;
    private static final String FIND =
            """
            select case_id from account_letter_code where code_mac = :mac and expires_at > :now
            """;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;
    private final PublicAddress address;

    LetterCodes(JdbcClient db, Sealer sealer, Clock clock, PublicAddress address) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
        this.address = address;
    }

    /// A code as it is printed.
    ///
    /// @param code in blocks of four
    /// @param link what its QR code opens: the page that takes the code, with the code filled in
    /// @param door where the code can be typed
    public record LetterCode(String code, URI link, URI door) {
        @Override
        public String toString() {
            return "LetterCode";
        }
    }

    /// The code of a case: the same each time while it lives, then a new one.
    @Transactional
    public LetterCode of(UUID caseId) {
        db.sql(LOCK).param("id", CONTEXT + caseId).query(row -> {});
        String code =
                db.sql(GET)
                        .param("id", caseId)
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, n) ->
                                sealer.open(row.getBytes("code_sealed"), CONTEXT + caseId))
                        .optional()
                        .orElseGet(() -> issue(caseId));
        return new LetterCode(code, address.of("/answer?code=" + code), address.of("/answer"));
    }

    /// The case that a code lets into, however it was typed. Nothing changes.
    public Optional<UUID> find(String typed) {
        String plain = plain(typed);
        return plain.length() == LENGTH
                ? db.sql(FIND)
                        .param("mac", sealer.finder(plain, CONTEXT))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }

    private String issue(UUID caseId) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % BLOCK == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        Instant now = clock.instant();
        db.sql(PUT)
                .param("id", caseId)
                .param("mac", sealer.finder(plain(code.toString()), CONTEXT))
                .param("sealed", sealer.seal(code.toString(), CONTEXT + caseId))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(LIVES)))
                .update();
        return code.toString();
    }

    private static String plain(String typed) {
        return typed.length() > 100
                ? ""
                : typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
