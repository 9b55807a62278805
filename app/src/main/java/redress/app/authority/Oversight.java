// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is stuck at the authorities below a coordinator.
@Component
public class Oversight {

    static final String LOADS =
            """
            select authority, count(*) as open,
                   count(*) filter (where overdue) as overdue,
                   count(*) filter (where overdue and shelf = 'NEW') as unseen,
                   count(*) filter (where shelf in ('REFERRED', 'RETURNED')) as deciding
            from authority_queue
            where pack = :pack and authority in (:authorities) and side = 'HOLDER'
              and shelf <> 'CLOSED'
            group by authority
            """;
    static final String OVERDUE =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority in (:authorities) and side = 'HOLDER' and overdue
              and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;
    static final String UNSEEN =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority in (:authorities) and side = 'HOLDER' and overdue
              and shelf = 'NEW' and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;
    static final String DECIDING =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority in (:authorities)
              and shelf in ('REFERRED', 'RETURNED') and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;

    private final JdbcClient db;

    Oversight(JdbcClient db) {
        this.db = db;
    }

    /// Which stuck cases are shown.
    public enum Show {
        /// A clock of the desk, or the coordinator's own, has run out.
        OVERDUE,
        /// Nobody looked in time.
        UNSEEN,
        /// The coordinator must say who is competent.
        DECIDING
    }

    /// What lies on one authority's desk.
    ///
    /// @param unseen overdue because nobody has looked
    /// @param deciding waiting for the coordinator
    public record Load(String authority, long open, long overdue, long unseen, long deciding) {}

    /// The loads of those of these authorities that have any.
    public List<Load> loads(String pack, Set<String> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : db.sql(LOADS)
                        .param("pack", pack)
                        .param("authorities", authorities)
                        .query(Load.class)
                        .list();
    }

    /// The page of stuck cases of these authorities that begins after a key.
    public Queue.Slice stuck(String pack, Set<String> authorities, Show show, String after) {
        if (authorities.isEmpty()) {
            return new Queue.Slice(List.of(), "");
        }
        QueueKey key = QueueKey.parse(after, QueueKey.FIRST);
        return Queue.slice(
                db.sql(sql(show))
                        .param("pack", pack)
                        .param("authorities", authorities)
                        .param("due", key.day())
                        .param("id", key.id())
                        .param("most", Queue.PAGE + 1)
                        .query(Queue.Row::read)
                        .list(),
                Queue.Row::byDue);
    }

    private static String sql(Show show) {
        return switch (show) {
            case OVERDUE -> OVERDUE;
            case UNSEEN -> UNSEEN;
            case DECIDING -> DECIDING;
        };
    }
}
