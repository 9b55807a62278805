// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.money.Money;

/// The tables `settlement_payment` and `settlement_booked_entry`.
@Component
class PaymentRows {

    private static final String ADD =
            """
            insert into settlement_payment
                (case_id, seq, corrects, paid_on, currency, amount_minor, entry_hash)
            values (:caseId, :seq, :corrects, :day, :currency, :amount, :entry)
            """;
    private static final String STANDING =
            """
            select distinct on (first) coalesce(corrects, seq) as first, paid_on, currency,
                   amount_minor
            from settlement_payment
            where case_id = :caseId and coalesce(corrects, seq) > :after
            order by first, seq desc
            """;
    private static final String BOOK =
            """
            insert into settlement_booked_entry (person_id, entry_hash, case_id)
            values (:person, :entry, :caseId)
            on conflict do nothing
            """;
    private static final String UNBOOK =
            """
            delete from settlement_booked_entry
            where case_id = :caseId and entry_hash =
                (select entry_hash from settlement_payment where case_id = :caseId and seq = :seq)
            """;
    private static final String FORGET =
            "delete from settlement_booked_entry where person_id = :person and entry_hash = :entry";
    private static final String BOOKED =
            """
            select entry_hash, case_id from settlement_booked_entry
            where person_id = :person and entry_hash in (:entries)
            """;
    private static final String STANDS_ON =
            """
            select exists (
                select from settlement_payment stood
                where case_id = :caseId and entry_hash = :entry and not exists (
                    select from settlement_payment taken
                    where taken.case_id = stood.case_id and taken.corrects = stood.seq
                        and taken.amount_minor = 0))
            """;
    private static final String BY_HAND =
            """
            select seq from settlement_payment
            where case_id = :caseId and corrects is null and entry_hash is null
            """;

    private final JdbcClient db;

    PaymentRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID caseId, long seq, PaymentText payment) {
        EntryKey entry = payment.entry();
        db.sql(ADD)
                .param("caseId", caseId)
                .param("seq", seq)
                .param("corrects", payment.corrects())
                .param("day", Date.valueOf(payment.day()))
                .param("currency", payment.amount().currency().getCurrencyCode())
                .param("amount", payment.amount().minor())
                .param("entry", entry == null ? null : entry.hash())
                .update();
        if (payment.corrects() != null && payment.amount().isZero()) {
            db.sql(UNBOOK).param("caseId", caseId).param("seq", payment.corrects()).update();
        }
    }

    /// The payments recorded after an event, each as it stands now, also those taken back.
    List<Payment> standing(UUID caseId, long after) {
        return db.sql(STANDING)
                .param("caseId", caseId)
                .param("after", after)
                .query((row, n) ->
                        new Payment(
                                row.getLong("first"),
                                row.getObject("paid_on", LocalDate.class),
                                Money.ofMinor(
                                        row.getLong("amount_minor"),
                                        Money.currency(row.getString("currency")))))
                .list();
    }

    Optional<Payment> find(UUID caseId, long seq) {
        return standing(caseId, 0).stream().filter(one -> one.seq() == seq).findFirst();
    }

    /// Marks a bank entry as booked; answers whether it was not yet.
    boolean book(UUID person, EntryKey entry, UUID caseId) {
        return db.sql(BOOK)
                        .param("person", person)
                        .param("entry", entry.hash())
                        .param("caseId", caseId)
                        .update()
                == 1;
    }

    void forget(UUID person, EntryKey entry) {
        db.sql(FORGET).param("person", person).param("entry", entry.hash()).update();
    }

    /// The cases that a person's bank entries were booked for, by the hash of the entry.
    Map<String, UUID> booked(UUID person, Collection<EntryKey> entries) {
        Map<String, UUID> booked = new HashMap<>();
        if (!entries.isEmpty()) {
            db.sql(BOOKED)
                    .param("person", person)
                    .param("entries", entries.stream().map(EntryKey::hash).toList())
                    .query(row -> {
                        booked.put(
                                row.getString("entry_hash"), row.getObject("case_id", UUID.class));
                    });
        }
        return booked;
    }

    /// Whether a payment of the case that was not taken back stands on a bank entry.
    boolean standsOn(UUID caseId, EntryKey entry) {
        return db.sql(STANDS_ON)
                .param("caseId", caseId)
                .param("entry", entry.hash())
                .query(Boolean.class)
                .single();
    }

    /// The payments of a case that stand on no bank entry, as they stand now.
    List<Payment> byHand(UUID caseId) {
        List<Long> typed = db.sql(BY_HAND).param("caseId", caseId).query(Long.class).list();
        return standing(caseId, 0).stream()
                .filter(payment -> typed.contains(payment.seq()))
                .toList();
    }
}
