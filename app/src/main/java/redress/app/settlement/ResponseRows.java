// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.money.Money;

/// The tables `settlement_response` and `settlement_response_part`.
@Component
class ResponseRows {

    private static final String ADD =
            """
            insert into settlement_response (case_id, seq, move, currency, amount_minor, paid_on)
            values (:caseId, :seq, :move, :currency, :amount, :day)
            """;
    private static final String ADD_PART =
            """
            insert into settlement_response_part (case_id, seq, invoice, amount_minor, reason)
            values (:caseId, :seq, :invoice, :amount, :reason)
            """;
    private static final String LAST =
            """
            select seq, move, currency, amount_minor, paid_on from settlement_response
            where case_id = :caseId order by seq desc limit 1
            """;
    private static final String PARTS =
            """
            select invoice, amount_minor, reason from settlement_response_part
            where case_id = :caseId and seq = :seq order by invoice
            """;

    private final JdbcClient db;

    ResponseRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID caseId, long seq, Response response) {
        LocalDate day = response instanceof Response.SaidPaid(Money _, LocalDate on) ? on : null;
        db.sql(ADD)
                .param("caseId", caseId)
                .param("seq", seq)
                .param("move", response.move())
                .param("currency", response.amount().currency().getCurrencyCode())
                .param("amount", response.amount().minor())
                .param("day", day == null ? null : Date.valueOf(day))
                .update();
        for (Response.Part part : response.parts()) {
            db.sql(ADD_PART)
                    .param("caseId", caseId)
                    .param("seq", seq)
                    .param("invoice", part.invoice())
                    .param("amount", part.amount().minor())
                    .param("reason", part.reason())
                    .update();
        }
    }

    Optional<Responses.Given> last(UUID caseId) {
        return db.sql(LAST)
                .param("caseId", caseId)
                .query((row, n) -> {
                    Currency currency = Money.currency(row.getString("currency"));
                    String move = row.getString("move");
                    long seq = row.getLong("seq");
                    Money amount = Money.ofMinor(row.getLong("amount_minor"), currency);
                    List<Response.Part> parts = parts(caseId, seq, currency);
                    Response response =
                            switch (move) {
                                case Moves.ADMIT -> new Response.Admitted(amount);
                                case Moves.ADMIT_IN_PART -> new Response.AdmittedInPart(parts);
                                case Moves.SAY_PAID ->
                                        new Response.SaidPaid(
                                                amount, row.getObject("paid_on", LocalDate.class));
                                default -> new Response.Disputed(parts);
                            };
                    return new Responses.Given(seq, response);
                })
                .optional();
    }

    private List<Response.Part> parts(UUID caseId, long seq, Currency currency) {
        return db.sql(PARTS)
                .param("caseId", caseId)
                .param("seq", seq)
                .query((row, n) ->
                        new Response.Part(
                                row.getInt("invoice"),
                                Money.ofMinor(row.getLong("amount_minor"), currency),
                                row.getString("reason")))
                .list();
    }
}
