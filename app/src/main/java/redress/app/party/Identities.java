// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Sealer;
import tools.jackson.databind.json.JsonMapper;

/// The sealed store of identities. Erasing a row leaves every hash chain whole.
@Component
public class Identities {

    private static final String CONTEXT = "party_identity";
    private static final String ADD =
            "insert into party_identity (id, sealed, created_at) values (:id, :sealed, :now)";
    private static final String CHANGE =
            "update party_identity set sealed = :sealed where id = :id";
    private static final String GET = "select id, sealed from party_identity where id in (:ids)";

    private final JdbcClient db;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;

    Identities(JdbcClient db, Sealer sealer, JsonMapper json, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    /// Stores an identity and answers its id.
    @Transactional
    public UUID add(Identity identity) {
        UUID id = UUID.randomUUID();
        db.sql(ADD)
                .param("id", id)
                .param("sealed", seal(id, identity))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// Corrects an identity in place.
    @Transactional
    public void change(UUID id, Identity identity) {
        db.sql(CHANGE).param("id", id).param("sealed", seal(id, identity)).update();
    }

    /// The identity with an id; it must exist.
    public Identity get(UUID id) {
        return Objects.requireNonNull(get(List.of(id)).get(id), "erased identity");
    }

    /// The identities with the given ids, by id; an id that was erased is absent.
    public Map<UUID, Identity> get(Collection<UUID> ids) {
        Map<UUID, Identity> found = new HashMap<>();
        if (!ids.isEmpty()) {
            db.sql(GET)
                    .param("ids", ids)
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        found.put(id, open(id, row.getBytes("sealed")));
                    });
        }
        return found;
    }

    private byte[] seal(UUID id, Identity identity) {
        return sealer.seal(json.writeValueAsString(identity), CONTEXT + id);
    }

    private Identity open(UUID id, byte[] sealed) {
        return json.readValue(sealer.open(sealed, CONTEXT + id), Identity.class);
    }
}
