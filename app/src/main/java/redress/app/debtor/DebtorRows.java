// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.account.Seat;
import redress.app.casefile.Case;
import redress.app.party.Resolution;
import redress.app.party.Zone;

/// The table `debtor_claim`.
@Component
class DebtorRows {

    private static final String ADD =
            """
            insert into debtor_claim (case_id, party_id, pack, holder, body, doubtful, certainty,
                value, urgency, filed_at)
            values (:caseId, :party, :pack, :holder, :body, false, 0, 0, 0, :filedAt)
            on conflict (case_id) do nothing
            """;
    private static final String MOVE =
            "update debtor_claim set holder = :holder where case_id = :caseId and holder <> :holder";
    private static final String RESOLVE =
            """
            update debtor_claim set debtor_id = :debtor, doubtful = :doubtful,
                certainty = :certainty, value = :value, urgency = :urgency
            where party_id = :party
            """;
    private static final String CASE_OF =
            "select case_id from debtor_claim where party_id = :party";
    private static final String DOUBTS =
            """
            select case_id, party_id, certainty from debtor_claim
            where doubtful and (pack || ':' || holder) in (:desks)
            order by urgency desc, case_id limit :limit
            """;
    private static final String DIRECT =
            """
            select case_id, party_id, certainty from debtor_claim
            where doubtful and holder = '' order by urgency desc, case_id limit :limit
            """;
    private static final String CLAIMS =
            """
            select case_id, party_id from debtor_claim
            where debtor_id = :debtor and pack in (:packs)
                and coalesce(pack || ':' || body, '') not in (:own)
            order by filed_at desc, case_id limit :limit
            """;
    private static final String DEBTOR_OF =
            "select debtor_id from debtor_claim where case_id = :caseId and debtor_id is not null";
    private static final String COUNT =
            "select count(*) from debtor_claim where debtor_id = :debtor and pack = :pack";

    private final JdbcClient db;

    DebtorRows(JdbcClient db) {
        this.db = db;
    }

    void add(Case filed, UUID party, @Nullable String body) {
        db.sql(ADD)
                .param("caseId", filed.id())
                .param("party", party)
                .param("pack", filed.pack())
                .param("holder", filed.holder())
                .param("body", body)
                .param("filedAt", Timestamp.from(filed.filedAt()))
                .update();
    }

    void move(Case moved) {
        db.sql(MOVE).param("caseId", moved.id()).param("holder", moved.holder()).update();
    }

    Optional<UUID> caseOf(UUID party) {
        return db.sql(CASE_OF).param("party", party).query(UUID.class).optional();
    }

    void resolve(Resolution now, BigDecimal value) {
        db.sql(RESOLVE)
                .param("party", now.party())
                .param("debtor", now.debtor())
                .param("doubtful", now.zone() == Zone.REVIEW)
                .param("certainty", now.certainty())
                .param("value", value)
                .param("urgency", Doubt.urgency(value.doubleValue(), now.certainty()))
                .update();
    }

    /// The doubts at desks, the most urgent first.
    List<Doubt> doubts(Collection<Seat> desks, int limit) {
        if (desks.isEmpty()) {
            return List.of();
        }
        return db.sql(DOUBTS)
                .param(
                        "desks",
                        desks.stream().map(desk -> desk.pack() + ":" + desk.authority()).toList())
                .param("limit", limit)
                .query((row, n) ->
                        doubt(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getDouble(3)))
                .list();
    }

    /// The doubts about claims that no desk holds, the most urgent first.
    List<Doubt> directDoubts(int limit) {
        return db.sql(DIRECT)
                .param("limit", limit)
                .query((row, n) ->
                        doubt(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getDouble(3)))
                .list();
    }

    /// The claims against a debtor in some packs, the last filed first; those against a body of
    /// whoever looks are left out.
    List<ClaimOf> claims(UUID debtor, Collection<Seat> seats, int limit) {
        if (seats.isEmpty()) {
            return List.of();
        }
        return db.sql(CLAIMS)
                .param("debtor", debtor)
                .param("packs", seats.stream().map(Seat::pack).distinct().toList())
                .param(
                        "own",
                        seats.stream().map(seat -> seat.pack() + ":" + seat.authority()).toList())
                .param("limit", limit)
                .query((row, n) ->
                        new ClaimOf(
                                Objects.requireNonNull(row.getObject(1, UUID.class)),
                                Objects.requireNonNull(row.getObject(2, UUID.class))))
                .list();
    }

    /// How many claims of a pack are against a debtor.
    long count(UUID debtor, String pack) {
        return db.sql(COUNT).param("debtor", debtor).param("pack", pack).query(Long.class).single();
    }

    Optional<UUID> debtorOf(UUID caseId) {
        return db.sql(DEBTOR_OF).param("caseId", caseId).query(UUID.class).optional();
    }

    private static Doubt doubt(@Nullable UUID caseId, @Nullable UUID party, double certainty) {
        return new Doubt(Objects.requireNonNull(caseId), Objects.requireNonNull(party), certainty);
    }
}
