// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.matching.Party;
import tools.jackson.databind.json.JsonMapper;

/// The tables `party_register` and `party_entry`. An import is staged in a table of its own first,
/// so that only entries that differ are written.
@Component
class RegisterRows {

    /// One import after the other: changes become visible in the order of their numbers.
    private static final String LOCK = "lock table party_register in share row exclusive mode";

    private static final String OPEN =
            """
            insert into party_register (code, layout, entries, imported_at, looked)
            values (:code, :layout, 0, :now, false)
            on conflict (code) do update
                set layout = :layout, imported_at = :now, looked = false
            """;
    private static final String STAGE =
            "create temporary table staged (number text, content jsonb) on commit drop";
    private static final String ADD_STAGED =
            "insert into staged select * from unnest(:numbers::text[], :contents::jsonb[])";
    private static final String CHANGE =
            """
            update party_entry entry
            set content = staged.content, gone = false, changed = nextval('party_entry_change')
            from staged
            where entry.register = :code and entry.number = staged.number
                and (entry.content <> staged.content or entry.gone)
            """;
    private static final String ADD =
            """
            insert into party_entry (register, number, content, gone, changed)
            select :code, number, content, false, nextval('party_entry_change') from staged
            where not exists (
                select from party_entry entry
                where entry.register = :code and entry.number = staged.number)
            """;
    private static final String LEAVE_OUT =
            """
            update party_entry entry set gone = true, changed = nextval('party_entry_change')
            where register = :code and not gone
                and not exists (select from staged where staged.number = entry.number)
            """;
    private static final String COUNT =
            """
            update party_register set entries = (
                select count(*) from party_entry where register = :code and not gone)
            where code = :code
            """;
    private static final String LIST =
            "select code, layout, entries, imported_at from party_register order by code";
    private static final String FIND =
            "select id, register, content, gone, changed from party_entry where id = :id";
    private static final String LATEST = "select coalesce(max(changed), 0) from party_entry";
    private static final String UNLOOKED =
            "select code, layout, entries, imported_at from party_register where not looked";
    private static final String LOOKED =
            "update party_register set looked = true where code = :code and imported_at = :at";
    private static final String CHANGED =
            """
            select id, register, content, gone, changed from party_entry
            where (changed, id) > (:changed, :id) order by changed, id limit :limit
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    RegisterRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// An entry with the place of its last change among all changes.
    record Changed(RegisterEntry entry, long change) {}

    void open(String code, String layout, Instant now) {
        db.sql(LOCK).update();
        db.sql(OPEN)
                .param("code", code)
                .param("layout", layout)
                .param("now", Timestamp.from(now))
                .update();
        db.sql(STAGE).update();
    }

    void stage(List<Party> entries) {
        db.sql(ADD_STAGED)
                .param("numbers", entries.stream().map(Party::id).toArray(String[]::new))
                .param(
                        "contents",
                        entries.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }

    long change(String code) {
        return db.sql(CHANGE).param("code", code).update();
    }

    long add(String code) {
        return db.sql(ADD).param("code", code).update();
    }

    long leaveOut(String code) {
        return db.sql(LEAVE_OUT).param("code", code).update();
    }

    void count(String code) {
        db.sql(COUNT).param("code", code).update();
    }

    List<Register> list() {
        return db.sql(LIST).query((row, n) -> register(row)).list();
    }

    Optional<RegisterEntry> find(long id) {
        return db.sql(FIND).param("id", id).query((row, n) -> entry(row)).optional();
    }

    /// The entries that changed after a place, in the order of their changes.
    List<Changed> changedAfter(long change, long id, int limit) {
        return db.sql(CHANGED)
                .param("changed", change)
                .param("id", id)
                .param("limit", limit)
                .query((row, n) -> new Changed(entry(row), row.getLong("changed")))
                .list();
    }

    /// The number of the last change of any entry.
    long latestChange() {
        return db.sql(LATEST).query(Long.class).single();
    }

    /// The registers after whose last import parties were not looked up anew.
    List<Register> unlooked() {
        return db.sql(UNLOOKED).query((row, n) -> register(row)).list();
    }

    /// Marks that parties were looked up after an import, unless another has come.
    void looked(Register after) {
        db.sql(LOOKED)
                .param("code", after.code())
                .param("at", Timestamp.from(after.importedAt()))
                .update();
    }

    private static Register register(ResultSet row) throws SQLException {
        return new Register(
                row.getString("code"),
                row.getString("layout"),
                row.getLong("entries"),
                row.getTimestamp("imported_at").toInstant());
    }

    private RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(
                row.getLong("id"),
                row.getString("register"),
                json.readValue(row.getString("content"), Party.class),
                row.getBoolean("gone"));
    }
}
