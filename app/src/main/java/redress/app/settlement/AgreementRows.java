// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `settlement_agreement`: which offers were signed, and when the next one breaks.
@Component
class AgreementRows {

    private static final String ADD =
            """
            insert into settlement_agreement
                (case_id, signed_seq, offer_seq, accepted_seq, running)
            values (:caseId, :signed, :offer, :accepted, true)
            """;
    private static final String BREAKS =
            "update settlement_agreement set breaks_at = :at where case_id = :caseId and running";
    private static final String END =
            """
            update settlement_agreement set running = false, breaks_at = null
            where case_id = :caseId and running
            """;
    private static final String LAST =
            """
            select signed_seq, offer_seq, accepted_seq, running from settlement_agreement
            where case_id = :caseId order by signed_seq desc limit 1
            """;
    private static final String BROKEN =
            """
            select case_id from settlement_agreement
            where breaks_at <= :now order by breaks_at, case_id limit :most
            """;

    private final JdbcClient db;

    AgreementRows(JdbcClient db) {
        this.db = db;
    }

    /// The numbers of the events that made an agreement.
    record Agreement(long signed, long offer, long accepted, boolean running) {}

    void add(UUID caseId, Agreement made) {
        db.sql(ADD)
                .param("caseId", caseId)
                .param("signed", made.signed())
                .param("offer", made.offer())
                .param("accepted", made.accepted())
                .update();
    }

    /// Remembers when the running agreement of a case breaks; never where it is paid.
    void breaksAt(UUID caseId, @Nullable Instant at) {
        db.sql(BREAKS)
                .param("caseId", caseId)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// Ends the running agreement of a case, where there is one.
    void end(UUID caseId) {
        db.sql(END).param("caseId", caseId).update();
    }

    /// The latest agreement of a case.
    Optional<Agreement> last(UUID caseId) {
        return db.sql(LAST)
                .param("caseId", caseId)
                .query((row, n) ->
                        new Agreement(
                                row.getLong("signed_seq"),
                                row.getLong("offer_seq"),
                                row.getLong("accepted_seq"),
                                row.getBoolean("running")))
                .optional();
    }

    /// Cases whose agreement is broken at a moment, the longest broken first.
    List<UUID> broken(Instant now, int most) {
        return db.sql(BROKEN)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
