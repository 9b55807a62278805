// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lies on a desk: what is due first comes first, a page at a time by key.
@Component
public class Queue {

    /// How many cases a page shows.
    public static final int PAGE = 25;

    static final String OPEN =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority = :authority and side = :side
              and shelf not in ('CLOSED', 'RETURNED')
              and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;
    static final String ON_SHELF =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority = :authority and side = :side
              and shelf = :shelf and shelf <> 'CLOSED'
              and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;
    static final String OVERDUE =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority = :authority and side = :side
              and overdue and shelf <> 'RETURNED'
              and (due_on, case_id) > (:due, :id)
            order by due_on, case_id limit :most
            """;
    static final String CLOSED =
            """
            select case_id, shelf, overdue, due_on, changed_at from authority_queue
            where pack = :pack and authority = :authority and side = :side
              and shelf = 'CLOSED'
              and (changed_at, case_id) < (:changed, :id)
            order by changed_at desc, case_id desc limit :most
            """;
    static final String COUNTS =
            """
            select count(*) filter (where side = 'HOLDER' and shelf <> 'RETURNED') as open,
                   count(*) filter (where side = 'HOLDER' and shelf = 'NEW') as unseen,
                   count(*) filter (where side = 'HOLDER' and shelf = 'WAITING') as waiting,
                   count(*) filter (where side = 'HOLDER' and shelf <> 'RETURNED' and overdue)
                       as overdue,
                   count(*) filter (where side = 'ANSWERING') as answering
            from authority_queue
            where pack = :pack and authority = :authority and side in ('HOLDER', 'ANSWERING')
              and shelf <> 'CLOSED'
            """;

    private final JdbcClient db;

    Queue(JdbcClient db) {
        this.db = db;
    }

    /// Which cases of a desk are shown.
    public enum Show {
        OPEN,
        NEW,
        WAITING,
        OVERDUE,
        /// Cases in which the authority itself is complained of.
        ANSWERING,
        CLOSED
    }

    /// A case in a queue.
    ///
    /// @param overdue whether a clock charged to this side has run out
    public record Entry(UUID caseId, Shelf shelf, boolean overdue) {}

    /// One page of a queue.
    ///
    /// @param next the key of the next page; empty on the last
    public record Slice(List<Entry> entries, String next) {
        public Slice {
            entries = List.copyOf(entries);
        }
    }

    /// How many cases are on a desk and not closed.
    public record Counts(long open, long unseen, long waiting, long overdue, long answering) {}

    /// The page of a desk's queue that begins after a key; an empty or unreadable key means the
    /// first.
    public Slice of(Desk desk, Show show, String after) {
        boolean closed = show == Show.CLOSED;
        QueueKey key = QueueKey.parse(after, closed ? QueueKey.LAST : QueueKey.FIRST);
        List<Row> rows =
                db.sql(sql(show))
                        .param("pack", desk.pack())
                        .param("authority", desk.authority())
                        .param("side", show == Show.ANSWERING ? "ANSWERING" : "HOLDER")
                        .param("shelf", show.name())
                        .param("due", key.day())
                        .param("changed", key.time())
                        .param("id", key.id())
                        .param("most", PAGE + 1)
                        .query(Row::read)
                        .list();
        return slice(rows, closed ? Row::byChange : Row::byDue);
    }

    /// How many cases are on a desk.
    public Counts counts(Desk desk) {
        return db.sql(COUNTS)
                .param("pack", desk.pack())
                .param("authority", desk.authority())
                .query(Counts.class)
                .single();
    }

    private static String sql(Show show) {
        return switch (show) {
            case OPEN, ANSWERING -> OPEN;
            case NEW, WAITING -> ON_SHELF;
            case OVERDUE -> OVERDUE;
            case CLOSED -> CLOSED;
        };
    }

    static Slice slice(List<Row> rows, Function<Row, QueueKey> key) {
        boolean more = rows.size() > PAGE;
        List<Row> shown = more ? rows.subList(0, PAGE) : rows;
        return new Slice(
                shown.stream().map(Row::entry).toList(),
                more ? key.apply(shown.getLast()).toString() : "");
    }

    /// An entry with the keys of a page that begins behind it.
    record Row(Entry entry, QueueKey byDue, QueueKey byChange) {
        static Row read(ResultSet row, int number) throws SQLException {
            UUID id = row.getObject("case_id", UUID.class);
            return new Row(
                    new Entry(id, Shelf.valueOf(row.getString("shelf")), row.getBoolean("overdue")),
                    QueueKey.of(row.getDate("due_on").toLocalDate(), id),
                    new QueueKey(row.getTimestamp("changed_at").toInstant(), id));
        }
    }
}
