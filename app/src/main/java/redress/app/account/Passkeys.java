// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys that people have. [PasskeyCeremonies] adds them and lets people in by them.
@Component
public class Passkeys {

    /// How many a person can have.
    public static final int MOST = 20;

    private static final String LIST =
            """
            select id, label, created_at, last_used_at from account_passkey
            where person_id = :person order by created_at, id
            """;
    private static final String FIND =
            """
            select id, label, created_at, last_used_at from account_passkey
            where person_id = :person and id = :id
            """;
    private static final String REMOVE =
            "delete from account_passkey where person_id = :person and id = :id";

    private final JdbcClient db;

    Passkeys(JdbcClient db) {
        this.db = db;
    }

    /// A person's passkeys, oldest first.
    public List<Passkey> of(UUID person) {
        return db.sql(LIST).param("person", person).query(Passkeys::passkey).list();
    }

    /// One of a person's own passkeys.
    public Optional<Passkey> find(UUID person, UUID passkey) {
        return db.sql(FIND)
                .param("person", person)
                .param("id", passkey)
                .query(Passkeys::passkey)
                .optional();
    }

    /// Removes one of a person's own passkeys: it signs nobody in any more.
    @Transactional
    public void remove(UUID person, UUID passkey) {
        db.sql(REMOVE).param("person", person).param("id", passkey).update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
