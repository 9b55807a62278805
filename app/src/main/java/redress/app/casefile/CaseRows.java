// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.procedure.CaseState;
import redress.procedure.ClockState;

/// The table `casefile_case`: one row per case, what its events add up to.
@Component
final class CaseRows {

    static final String COLUMNS =
            """
            c.id, c.reference, c.kind, c.pack, c.procedure, c.subject, c.place, c.respondent_kind,
            c.confidential, c.stage, c.closed, c.holder, c.outcome, c.claimant_view, c.version,
            c.head_hash, c.filed_at, c.changed_at, c.next_due_on
            """;
    private static final String LOCK =
            "select " + COLUMNS + " from casefile_case c where c.id = :id for update";
    private static final String GET =
            "select " + COLUMNS + " from casefile_case c where c.id = :id";
    private static final String FIND =
            "select " + COLUMNS + " from casefile_case c where c.reference = :reference";
    private static final String NEXT_REFERENCE = "select nextval('casefile_reference')";
    private static final String ADD =
            """
            insert into casefile_case
                (id, reference, kind, pack, procedure, subject, place, respondent_kind, confidential,
                 stage, closed, holder, version, head_hash, filed_at, changed_at)
            values
                (:id, :reference, :kind, :pack, :procedure, :subject, :place, :respondentKind,
                 :confidential, '', false, '', 0, :hash, :now, :now)
            """;
    private static final String CHANGE =
            """
            update casefile_case
            set stage = :stage, closed = :closed, holder = :holder, outcome = :outcome,
                claimant_view = :view, version = :version, head_hash = :hash, changed_at = :at,
                next_due_on = :due
            where id = :id
            """;

    private final JdbcClient db;

    CaseRows(JdbcClient db) {
        this.db = db;
    }

    long nextNumber() {
        return db.sql(NEXT_REFERENCE).query(Long.class).single();
    }

    void add(UUID id, String reference, Filing.Matter matter, java.time.Instant now) {
        db.sql(ADD)
                .param("id", id)
                .param("reference", reference)
                .param("kind", matter.kind())
                .param("pack", matter.pack())
                .param("procedure", matter.procedure())
                .param("subject", matter.subject())
                .param("place", matter.place())
                .param("respondentKind", matter.respondentKind())
                .param("confidential", matter.confidential())
                .param("hash", EventChain.START)
                .param("now", Timestamp.from(now))
                .update();
    }

    void change(UUID id, CaseState state, byte[] hash) {
        db.sql(CHANGE)
                .param("id", id)
                .param("stage", state.stage())
                .param("closed", state.isClosed())
                .param("holder", state.findHolder().orElse(""))
                .param("outcome", state.closing().outcome())
                .param("view", state.closing().view())
                .param("version", state.version())
                .param("hash", hash)
                .param("at", Timestamp.from(state.at()))
                .param(
                        "due",
                        state.runningClocks().stream()
                                .findFirst()
                                .flatMap(ClockState::findDue)
                                .map(Date::valueOf)
                                .orElse(null))
                .update();
    }

    Optional<Case> lock(UUID id) {
        return db.sql(LOCK).param("id", id).query(CaseRows::read).optional();
    }

    Optional<Case> find(UUID id) {
        return db.sql(GET).param("id", id).query(CaseRows::read).optional();
    }

    Optional<Case> find(String reference) {
        return db.sql(FIND).param("reference", reference).query(CaseRows::read).optional();
    }

    static Case read(ResultSet row, int number) throws SQLException {
        Date due = row.getDate("next_due_on");
        return new Case(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("kind"),
                row.getString("pack"),
                row.getString("procedure"),
                row.getString("subject"),
                row.getString("place"),
                row.getString("respondent_kind"),
                row.getBoolean("confidential"),
                row.getString("stage"),
                row.getBoolean("closed"),
                row.getString("holder"),
                row.getString("outcome"),
                row.getString("claimant_view"),
                row.getLong("version"),
                HexFormat.of().formatHex(row.getBytes("head_hash")),
                row.getTimestamp("filed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                due == null ? null : due.toLocalDate());
    }
}
