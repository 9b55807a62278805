// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.party.Identities;
import redress.app.party.Identity;

/// The cases that a person filed, newest first, a page at a time by key.
@Component
public class MyCases {

    private static final int PAGE = 25;
    private static final String LIST =
            "select "
                    + CaseRows.COLUMNS
                    + """
                    from casefile_participant p join casefile_case c on c.id = p.case_id
                    where p.person_id = :person
                      and (c.filed_at, c.id) < (:at, :id)
                    order by c.filed_at desc, c.id desc limit :most
                    """;
    private static final String OPEN =
            "select "
                    + CaseRows.COLUMNS
                    + """
                    from casefile_participant p join casefile_case c on c.id = p.case_id
                    where p.person_id = :person and c.kind = :kind and not c.closed
                    order by c.filed_at desc, c.id desc limit :most
                    """;
    private static final String RESPONDENTS =
            """
            select case_id, party_id from casefile_participant
            where role = 'RESPONDENT' and case_id in (:cases)
            """;

    private final JdbcClient db;
    private final Identities identities;

    MyCases(JdbcClient db, Identities identities) {
        this.db = db;
        this.identities = identities;
    }

    /// One page of cases.
    ///
    /// @param respondents whom each is about, in the same order
    /// @param next the key of the next page; empty on the last
    public record Slice(List<Case> cases, List<String> respondents, String next) {
        public Slice {
            cases = List.copyOf(cases);
            respondents = List.copyOf(respondents);
        }
    }

    /// The page that begins after a key; an empty or unreadable key means the first.
    public Slice of(UUID person, String after) {
        Key key = Key.parse(after);
        List<Case> found =
                db.sql(LIST)
                        .param("person", person)
                        .param("at", Timestamp.from(key.at()))
                        .param("id", key.id())
                        .param("most", PAGE + 1)
                        .query(CaseRows::read)
                        .list();
        List<Case> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        String next = found.size() > PAGE ? Key.of(shown.getLast()).toString() : "";
        return new Slice(shown, respondents(shown), next);
    }

    /// The open cases of one kind that a person filed, newest first.
    public List<Case> open(UUID person, String kind, int most) {
        return db.sql(OPEN)
                .param("person", person)
                .param("kind", kind)
                .param("most", most)
                .query(CaseRows::read)
                .list();
    }

    /// The names of the respondents of cases, in the order of the cases.
    public List<String> respondents(List<Case> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> parties = new HashMap<>();
        db.sql(RESPONDENTS)
                .param("cases", cases.stream().map(Case::id).toList())
                .query(row -> {
                    parties.put(
                            row.getObject("case_id", UUID.class),
                            row.getObject("party_id", UUID.class));
                });
        Map<UUID, Identity> named = identities.get(parties.values());
        return cases.stream().map(on -> name(named.get(parties.get(on.id())))).toList();
    }

    private static String name(@org.jspecify.annotations.Nullable Identity identity) {
        return identity == null ? "" : identity.name();
    }

    /// Where a page begins: the time and id of the last case before it.
    private record Key(Instant at, UUID id) {
        private static final Key FIRST =
                new Key(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        static Key of(Case last) {
            return new Key(last.filedAt(), last.id());
        }

        static Key parse(String text) {
            int cut = text.indexOf('_');
            try {
                return cut < 0
                        ? FIRST
                        : new Key(
                                Instant.parse(text.substring(0, cut)),
                                UUID.fromString(text.substring(cut + 1)));
            } catch (DateTimeParseException | IllegalArgumentException unreadable) {
                return FIRST;
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
