// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.procedure.CaseState;
import redress.procedure.ClockState;
import redress.procedure.WorkCalendar;

/// The table `casefile_clock`: how each clock of a case stands, so that the due ones are found.
@Component
final class ClockRows {

    private static final String PUT =
            """
            insert into casefile_clock (case_id, clock, status, charge, holder, due_on, fires_at)
            values (:caseId, :clock, :status, :charge, :holder, :due, :fires)
            on conflict (case_id, clock) do update
            set status = excluded.status, due_on = excluded.due_on, fires_at = excluded.fires_at
            """;
    private static final String DUE =
            """
            select case_id, fires_at from casefile_clock
            where status = 'RUNNING' and fires_at <= :now
              and (fires_at, case_id) > (:after, :caseId)
            order by fires_at, case_id limit :most
            """;

    private final JdbcClient db;

    ClockRows(JdbcClient db) {
        this.db = db;
    }

    void put(UUID caseId, CaseState state, WorkCalendar calendar) {
        state.clocks().values().forEach(clock -> put(caseId, clock, calendar));
    }

    private void put(UUID caseId, ClockState clock, WorkCalendar calendar) {
        db.sql(PUT)
                .param("caseId", caseId)
                .param("clock", clock.id())
                .param("status", clock.status().name())
                .param("charge", clock.rule().charge().name())
                .param("holder", clock.findHolder().orElse(null))
                .param("due", clock.findDue().map(Date::valueOf).orElse(null))
                .param("fires", clock.findFiresAt(calendar).map(Timestamp::from).orElse(null))
                .update();
    }

    /// Clocks whose time is up, at most `most`, the longest overdue first.
    ///
    /// @param after the last one of the part before; [Due#FIRST] to begin
    List<Due> due(Instant now, Due after, int most) {
        return db.sql(DUE)
                .param("now", Timestamp.from(now))
                .param("after", Timestamp.from(after.firesAt()))
                .param("caseId", after.caseId())
                .param("most", most)
                .query((row, n) ->
                        new Due(
                                row.getObject("case_id", UUID.class),
                                row.getTimestamp("fires_at").toInstant()))
                .list();
    }

    /// A case with a clock whose time is up.
    record Due(UUID caseId, Instant firesAt) {
        static final Due FIRST = new Due(new UUID(0, 0), Instant.EPOCH);
    }
}
