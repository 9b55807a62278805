// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.procedure.Role;

/// Who takes part in a case. Their identities are kept by `party`, sealed; here stand ids alone.
@Component
public class Participants {

    private static final String ADD =
            """
            insert into casefile_participant (case_id, role, party_id, person_id, authority)
            values (:caseId, :role, :party, :person, :authority)
            """;
    private static final String LIST =
            """
            select role, party_id, person_id, authority from casefile_participant
            where case_id = :caseId
            """;

    private final JdbcClient db;

    Participants(JdbcClient db) {
        this.db = db;
    }

    /// A participant.
    ///
    /// @param party the sealed identity
    /// @param person the account behind it, where there is one
    /// @param authority the authority complained of, where it is one
    public record Participant(
            Role role, UUID party, @Nullable UUID person, @Nullable String authority) {}

    /// The participants of a case, by role.
    public Map<Role, Participant> of(UUID caseId) {
        Map<Role, Participant> found = new TreeMap<>();
        db.sql(LIST)
                .param("caseId", caseId)
                .query(row -> {
                    Role role = Role.valueOf(row.getString("role"));
                    found.put(
                            role,
                            new Participant(
                                    role,
                                    row.getObject("party_id", UUID.class),
                                    row.getObject("person_id", UUID.class),
                                    row.getString("authority")));
                });
        return found;
    }

    /// The participant in a role.
    public Optional<Participant> find(UUID caseId, Role role) {
        return Optional.ofNullable(of(caseId).get(role));
    }

    void add(UUID caseId, Participant participant) {
        db.sql(ADD)
                .param("caseId", caseId)
                .param("role", participant.role().name())
                .param("party", participant.party())
                .param("person", participant.person())
                .param("authority", participant.authority())
                .update();
    }
}
