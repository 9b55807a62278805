// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.Participants;
import redress.app.pack.Packs;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// Keeps the table `authority_queue` in step with the cases, in the transaction of each move.
@Component
final class QueueKeeper {

    private static final String PUT =
            """
            insert into authority_queue
                (case_id, side, pack, authority, shelf, overdue, due_on, changed_at)
            values (:caseId, :side, :pack, :authority, :shelf, :overdue, :due, :changed)
            on conflict (case_id, side) do update
            set authority = coalesce(nullif(excluded.authority, ''), authority_queue.authority),
                shelf = excluded.shelf, overdue = excluded.overdue, due_on = excluded.due_on,
                changed_at = excluded.changed_at
            """;
    private static final String AUTHORITY =
            "select authority from authority_queue where case_id = :caseId and side = :side";

    private final JdbcClient db;
    private final Packs packs;
    private final Participants participants;

    QueueKeeper(JdbcClient db, Packs packs, Participants participants) {
        this.db = db;
        this.packs = packs;
        this.participants = participants;
    }

    @EventListener
    @Order(0)
    void on(CaseMoved moved) {
        Case now = moved.moved();
        Procedure procedure = packs.get(now.pack()).procedure(now.procedure());
        if (!now.holder().isEmpty() || !desk(now.id()).isEmpty()) {
            put(now, "HOLDER", now.holder(), Standing.ofHolder(procedure, moved.state()));
        }
        answering(moved)
                .ifPresent(body ->
                        put(
                                now,
                                "ANSWERING",
                                body,
                                Standing.ofAnswering(procedure, moved.state())));
    }

    /// The authority complained of: from the parties of a new case, later from the row it has.
    private Optional<String> answering(CaseMoved moved) {
        return moved.filed()
                ? participants
                        .find(moved.moved().id(), Role.RESPONDENT)
                        .flatMap(respondent -> Optional.ofNullable(respondent.authority()))
                : authority(moved.moved().id(), "ANSWERING");
    }

    /// The authority that has a case, or had it last.
    String desk(UUID caseId) {
        return authority(caseId, "HOLDER").orElse("");
    }

    private Optional<String> authority(UUID caseId, String side) {
        return db.sql(AUTHORITY)
                .param("caseId", caseId)
                .param("side", side)
                .query(String.class)
                .optional();
    }

    private void put(Case of, String side, String authority, Standing standing) {
        db.sql(PUT)
                .param("caseId", of.id())
                .param("side", side)
                .param("pack", of.pack())
                .param("authority", authority)
                .param("shelf", standing.shelf().name())
                .param("overdue", standing.overdue())
                .param("due", Date.valueOf(standing.dueOn()))
                .param("changed", Timestamp.from(of.changedAt()))
                .update();
    }
}
