// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `party_debtor`, `party_resolution` and its history.
@Component
class ResolutionRows {

    private static final String ADD_DEBTOR =
            """
            insert into party_debtor (id, entry_id, created_at) values (:id, :entry, now())
            on conflict (entry_id) do nothing
            """;
    private static final String OF_ENTRY = "select id from party_debtor where entry_id = :entry";
    private static final String ENTRY_OF = "select entry_id from party_debtor where id = :id";
    private static final String PUT =
            """
            insert into party_resolution
                (party_id, debtor_id, zone, decided_by, said, certainty, evidence, decided_at)
            values (:party, :debtor, :zone, :by, :said, :certainty, :evidence, :at)
            on conflict (party_id) do update set debtor_id = :debtor, zone = :zone,
                decided_by = :by, said = :said, certainty = :certainty, evidence = :evidence, decided_at = :at
            """;
    private static final String REMEMBER =
            """
            insert into party_resolution_history
                (party_id, debtor_id, was_id, decided_by, person_id, decided_at)
            values (:party, :debtor, :was, :by, :person, :at)
            """;
    private static final String GET =
            """
            select party_id, debtor_id, zone, decided_by, said, certainty, decided_at
            from party_resolution where party_id = :party
            """;
    private static final String EVIDENCE =
            "select evidence from party_resolution where party_id = :party";
    private static final String PARTIES =
            "select party_id from party_resolution where debtor_id = :debtor order by party_id";
    private static final String OPEN =
            """
            select r.party_id from party_resolution r
            join party_debtor d on d.id = r.debtor_id
            where r.decided_by = 'MACHINE' and (r.zone <> 'LINK' or d.entry_id is null)
                and r.party_id > :after
            order by r.party_id limit :limit
            """;
    private static final String UNLISTED =
            """
            select r.party_id from party_resolution r
            join party_debtor d on d.id = r.debtor_id
            where d.entry_id is null and r.party_id > :after order by r.party_id limit :limit
            """;

    private final JdbcClient db;

    ResolutionRows(JdbcClient db) {
        this.db = db;
    }

    /// The debtor that an entry is; made where there was none.
    UUID debtorOf(long entry) {
        addDebtor(entry);
        return db.sql(OF_ENTRY).param("entry", entry).query(UUID.class).single();
    }

    /// A debtor that no register has.
    UUID addDebtor() {
        return addDebtor(null);
    }

    private UUID addDebtor(@Nullable Long entry) {
        UUID id = UUID.randomUUID();
        db.sql(ADD_DEBTOR).param("id", id).param("entry", entry).update();
        return id;
    }

    /// Whether there is a debtor with an id.
    boolean exists(UUID debtor) {
        return !db.sql(ENTRY_OF).param("id", debtor).query().listOfRows().isEmpty();
    }

    Optional<Long> entryOf(UUID debtor) {
        return db.sql(ENTRY_OF).param("id", debtor).query(Long.class).optional();
    }

    void put(Resolution now, byte[] evidence, @Nullable UUID person) {
        UUID was = find(now.party()).map(Resolution::debtor).orElse(null);
        db.sql(PUT)
                .param("party", now.party())
                .param("debtor", now.debtor())
                .param("zone", now.zone().name())
                .param("by", now.by().name())
                .param("said", now.said().said())
                .param("certainty", now.certainty())
                .param("evidence", evidence)
                .param("at", Timestamp.from(now.at()))
                .update();
        db.sql(REMEMBER)
                .param("party", now.party())
                .param("debtor", now.debtor())
                .param("was", was)
                .param("by", now.by().name())
                .param("person", person)
                .param("at", Timestamp.from(now.at()))
                .update();
    }

    Optional<Resolution> find(UUID party) {
        return db.sql(GET).param("party", party).query((row, n) -> resolution(row)).optional();
    }

    Optional<byte[]> evidence(UUID party) {
        return db.sql(EVIDENCE).param("party", party).query(byte[].class).optional();
    }

    List<UUID> parties(UUID debtor) {
        return db.sql(PARTIES).param("debtor", debtor).query(UUID.class).list();
    }

    /// Parties whose debtor no register has, after one of them.
    List<UUID> unlistedAfter(UUID after, int limit) {
        return db.sql(UNLISTED)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// Parties that a machine could not link to an entry, after one of them.
    List<UUID> openAfter(UUID after, int limit) {
        return db.sql(OPEN).param("after", after).param("limit", limit).query(UUID.class).list();
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        return new Resolution(
                Objects.requireNonNull(row.getObject("party_id", UUID.class)),
                Objects.requireNonNull(row.getObject("debtor_id", UUID.class)),
                Zone.valueOf(row.getString("zone")),
                Decider.valueOf(row.getString("decided_by")),
                new DebtorChoice(row.getString("said")),
                row.getDouble("certainty"),
                row.getTimestamp("decided_at").toInstant());
    }
}
