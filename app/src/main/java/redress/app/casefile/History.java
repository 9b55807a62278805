// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.procedure.Event;
import redress.procedure.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The events of cases, in the order in which they happened, each chained to the one before.
@Component
public class History {

    private static final int SALT_BYTES = 16;
    private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};
    private static final String ADD =
            """
            insert into casefile_event
                (case_id, seq, type, role, at, facts, digests, prev_hash, hash)
            values (:caseId, :seq, :type, :role, :at, :facts::jsonb, :digests::jsonb, :prev, :hash)
            """;
    private static final String ADD_TEXT =
            """
            insert into casefile_text (case_id, seq, name, salt, value)
            values (:caseId, :seq, :name, :salt, :value)
            """;
    private static final String EVENTS =
            """
            select seq, type, role, at, facts, hash from casefile_event
            where case_id = :caseId order by seq
            """;
    private static final String LAST_DESK =
            """
            select facts ->> 'holder' from casefile_event
            where case_id = :caseId and facts ->> 'holder' is not null
            order by seq desc limit 1
            """;
    private static final String TEXTS =
            "select seq, name, value from casefile_text where case_id = :caseId";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final JsonMapper json;

    History(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// All events of a case, oldest first, with what people wrote.
    public List<RecordedEvent> of(UUID caseId) {
        Map<Long, Map<String, String>> texts = texts(caseId);
        return db.sql(EVENTS)
                .param("caseId", caseId)
                .query((row, n) ->
                        new RecordedEvent(
                                new Event(
                                        row.getLong("seq"),
                                        row.getString("type"),
                                        Role.valueOf(row.getString("role")),
                                        row.getTimestamp("at").toInstant(),
                                        json.readValue(row.getString("facts"), NAMED)),
                                texts.getOrDefault(row.getLong("seq"), Map.of()),
                                HexFormat.of().formatHex(row.getBytes("hash"))))
                .list();
    }

    /// The authority that was last given a case.
    Optional<String> lastDesk(UUID caseId) {
        return db.sql(LAST_DESK).param("caseId", caseId).query(String.class).optional();
    }

    /// Adds an event behind the hash of the one before it and answers its own hash.
    byte[] add(UUID caseId, Event event, Written written, byte[] previous) {
        Map<String, byte[]> salts = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>(written.digests());
        written.texts()
                .forEach((name, value) -> {
                    salts.put(name, salt());
                    digests.put(name, EventChain.digest(salts.get(name), bytes(value)));
                });
        byte[] hash = EventChain.hash(EventChain.canonical(caseId, event, digests, previous));
        db.sql(ADD)
                .param("caseId", caseId)
                .param("seq", event.seq())
                .param("type", event.type())
                .param("role", event.by().name())
                .param("at", Timestamp.from(event.at()))
                .param("facts", json.writeValueAsString(event.facts()))
                .param("digests", json.writeValueAsString(digests))
                .param("prev", previous)
                .param("hash", hash)
                .update();
        salts.forEach((name, salt) -> addText(caseId, event.seq(), name, salt, written.texts()));
        return hash;
    }

    /// What goes with an event besides its facts.
    ///
    /// @param digests salted hashes, by name, of what is stored elsewhere: documents, who acted
    record Written(Map<String, String> texts, Map<String, String> digests) {
        static final Written NOTHING = new Written(Map.of(), Map.of());
    }

    byte[] salt() {
        byte[] made = new byte[SALT_BYTES];
        random.nextBytes(made);
        return made;
    }

    private void addText(
            UUID caseId, long seq, String name, byte[] salt, Map<String, String> texts) {
        db.sql(ADD_TEXT)
                .param("caseId", caseId)
                .param("seq", seq)
                .param("name", name)
                .param("salt", salt)
                .param("value", texts.get(name))
                .update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<Long, Map<String, String>> texts(UUID caseId) {
        Map<Long, Map<String, String>> bySeq = new HashMap<>();
        db.sql(TEXTS)
                .param("caseId", caseId)
                .query(row -> {
                    bySeq.computeIfAbsent(row.getLong("seq"), seq -> new TreeMap<>())
                            .put(row.getString("name"), row.getString("value"));
                });
        return bySeq;
    }
}
