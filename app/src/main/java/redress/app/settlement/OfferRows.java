// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.money.Money;
import redress.procedure.Role;

/// The tables `settlement_offer` and `settlement_instalment`.
@Component
class OfferRows {

    private static final String ADD =
            """
            insert into settlement_offer
                (case_id, seq, offered_by, offered_at, currency, grace_days)
            values (:caseId, :seq, :by, :at, :currency, :grace)
            """;
    private static final String ADD_INSTALMENT =
            """
            insert into settlement_instalment (case_id, offer_seq, number, due_on, amount_minor)
            values (:caseId, :seq, :number, :due, :amount)
            """;
    private static final String LAST =
            """
            select case_id, seq, offered_by, offered_at, currency, grace_days from settlement_offer
            where case_id = :caseId order by seq desc limit 1
            """;
    private static final String GET =
            """
            select case_id, seq, offered_by, offered_at, currency, grace_days from settlement_offer
            where case_id = :caseId and seq = :seq
            """;
    private static final String INSTALMENTS =
            """
            select number, due_on, amount_minor from settlement_instalment
            where case_id = :caseId and offer_seq = :seq order by number
            """;

    private final JdbcClient db;

    OfferRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID caseId, Offer offer) {
        db.sql(ADD)
                .param("caseId", caseId)
                .param("seq", offer.seq())
                .param("by", offer.by().name())
                .param("at", Timestamp.from(offer.at()))
                .param("currency", offer.terms().currency().getCurrencyCode())
                .param("grace", offer.terms().graceDays())
                .update();
        for (Instalment one : offer.terms().plan().instalments()) {
            db.sql(ADD_INSTALMENT)
                    .param("caseId", caseId)
                    .param("seq", offer.seq())
                    .param("number", one.number())
                    .param("due", Date.valueOf(one.due()))
                    .param("amount", one.amount().minor())
                    .update();
        }
    }

    /// The latest offer of a case, whatever became of it.
    Optional<Offer> last(UUID caseId) {
        return db.sql(LAST).param("caseId", caseId).query((row, n) -> offer(row)).optional();
    }

    Offer get(UUID caseId, long seq) {
        return db.sql(GET)
                .param("caseId", caseId)
                .param("seq", seq)
                .query((row, n) -> offer(row))
                .single();
    }

    private Offer offer(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        long seq = row.getLong("seq");
        Plan plan = plan(caseId, seq, Money.currency(row.getString("currency")));
        return new Offer(
                seq,
                Role.valueOf(row.getString("offered_by")),
                row.getTimestamp("offered_at").toInstant(),
                new Terms(plan, row.getInt("grace_days")));
    }

    private Plan plan(UUID caseId, long seq, Currency currency) {
        List<Instalment> instalments =
                db.sql(INSTALMENTS)
                        .param("caseId", caseId)
                        .param("seq", seq)
                        .query((row, n) ->
                                new Instalment(
                                        row.getInt("number"),
                                        row.getObject("due_on", LocalDate.class),
                                        Money.ofMinor(row.getLong("amount_minor"), currency)))
                        .list();
        return new Plan(instalments);
    }
}
