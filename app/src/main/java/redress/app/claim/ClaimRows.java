// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.account.Sealer;
import redress.app.party.Identity;
import redress.interest.Reduction;
import redress.money.Money;

/// The tables `claim_claim`, `claim_invoice` and `claim_payment`. An invoice's number is sealed; a
/// keyed hash of seller and number finds it again.
@Component
class ClaimRows {

    private static final String CONTEXT = "claim_invoice.number";
    private static final String ADD =
            """
            insert into claim_claim (case_id, regime, agreed_rate, contract_on, currency)
            values (:caseId, :regime, :agreedRate, :contractOn, :currency)
            """;
    private static final String ADD_INVOICE =
            """
            insert into claim_invoice
                (case_id, place, number_sealed, number_finder, due_on, due_by, amount_minor)
            values (:caseId, :place, :sealed, :finder, :dueOn, :dueBy, :amount)
            """;
    private static final String ADD_PAYMENT =
            """
            insert into claim_payment (case_id, place, number, paid_on, amount_minor)
            values (:caseId, :place, :number, :paidOn, :amount)
            """;
    private static final String GET =
            "select regime, agreed_rate, contract_on, currency from claim_claim where case_id = :id";
    private static final String INVOICES =
            """
            select place, number_sealed, due_on, due_by, amount_minor from claim_invoice
            where case_id = :id order by place
            """;
    private static final String PAYMENTS =
            """
            select place, paid_on, amount_minor from claim_payment
            where case_id = :id order by place, number
            """;
    private static final String FILED_BEFORE =
            "select distinct number_finder from claim_invoice where number_finder in (:finders)";

    private final JdbcClient db;
    private final Sealer sealer;

    ClaimRows(JdbcClient db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    void add(UUID caseId, Identity seller, FiledClaim claim) {
        db.sql(ADD)
                .param("caseId", caseId)
                .param("regime", claim.law().regime())
                .param("agreedRate", claim.law().agreedRate())
                .param("contractOn", claim.law().contractDate())
                .param("currency", claim.currency().getCurrencyCode())
                .update();
        int place = 0;
        for (FiledInvoice invoice : claim.invoices()) {
            place++;
            add(caseId, place, seller, invoice);
        }
    }

    private void add(UUID caseId, int place, Identity seller, FiledInvoice invoice) {
        Overdue debt = invoice.debt();
        db.sql(ADD_INVOICE)
                .param("caseId", caseId)
                .param("place", place)
                .param("sealed", sealer.seal(debt.number(), CONTEXT + caseId))
                .param("finder", finder(seller, debt.number()))
                .param("dueOn", Date.valueOf(debt.due()))
                .param("dueBy", invoice.dueBy().name())
                .param("amount", debt.amount().minor())
                .update();
        int number = 0;
        for (Reduction paid : debt.paid()) {
            number++;
            db.sql(ADD_PAYMENT)
                    .param("caseId", caseId)
                    .param("place", place)
                    .param("number", number)
                    .param("paidOn", Date.valueOf(paid.day()))
                    .param("amount", paid.amount().minor())
                    .update();
        }
    }

    Optional<FiledClaim> find(UUID caseId) {
        return db.sql(GET)
                .param("id", caseId)
                .query((row, n) -> {
                    Currency currency = Money.currency(row.getString("currency"));
                    ChosenLaw law =
                            new ChosenLaw(
                                    row.getString("regime"),
                                    row.getBigDecimal("agreed_rate"),
                                    row.getObject("contract_on", LocalDate.class));
                    return new FiledClaim(currency, law, invoices(caseId, currency));
                })
                .optional();
    }

    /// Those of these invoice numbers of a seller for which a claim was filed.
    Set<String> filedBefore(Identity seller, Collection<String> numbers) {
        Map<String, String> byFinder = new HashMap<>();
        numbers.stream()
                .filter(number -> !number.isEmpty())
                .forEach(number ->
                        byFinder.put(HexFormat.of().formatHex(finder(seller, number)), number));
        Set<String> found = new TreeSet<>();
        if (!byFinder.isEmpty()) {
            db.sql(FILED_BEFORE)
                    .param(
                            "finders",
                            byFinder.keySet().stream().map(HexFormat.of()::parseHex).toList())
                    .query(row -> {
                        found.add(byFinder.get(HexFormat.of().formatHex(row.getBytes(1))));
                    });
        }
        return found;
    }

    private List<FiledInvoice> invoices(UUID caseId, Currency currency) {
        Map<Integer, List<Reduction>> payments = payments(caseId, currency);
        return db.sql(INVOICES)
                .param("id", caseId)
                .query((row, n) ->
                        new FiledInvoice(
                                new Overdue(
                                        sealer.open(
                                                row.getBytes("number_sealed"), CONTEXT + caseId),
                                        Money.ofMinor(row.getLong("amount_minor"), currency),
                                        row.getObject("due_on", LocalDate.class),
                                        payments.getOrDefault(row.getInt("place"), List.of())),
                                Origin.Kind.valueOf(row.getString("due_by"))))
                .list();
    }

    private Map<Integer, List<Reduction>> payments(UUID caseId, Currency currency) {
        Map<Integer, List<Reduction>> byPlace = new HashMap<>();
        db.sql(PAYMENTS)
                .param("id", caseId)
                .query(row -> {
                    byPlace.computeIfAbsent(row.getInt("place"), _ -> new ArrayList<>())
                            .add(
                                    new Reduction(
                                            row.getObject("paid_on", LocalDate.class),
                                            Money.ofMinor(row.getLong("amount_minor"), currency)));
                });
        return byPlace;
    }

    private byte[] finder(Identity seller, String number) {
        String who = seller.vatId().isEmpty() ? seller.name() : seller.vatId();
        return sealer.finder(plain(who) + '\n' + plain(number), CONTEXT);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
