// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.CaseState;
import redress.procedure.Event;
import redress.procedure.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Many cases at once, for lists: one query for the cases, one for their events.
@Component
public class ManyCases {

    private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};
    private static final String GET =
            "select " + CaseRows.COLUMNS + " from casefile_case c where c.id in (:ids)";
    private static final String EVENTS =
            """
            select case_id, seq, type, role, at, facts from casefile_event
            where case_id in (:ids) order by case_id, seq
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Packs packs;

    ManyCases(JdbcClient db, JsonMapper json, Packs packs) {
        this.db = db;
        this.json = json;
        this.packs = packs;
    }

    /// The cases with these ids, in the order of the ids; one that does not exist is passed over.
    public List<Case> get(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Case> found = new HashMap<>();
        db.sql(GET)
                .param("ids", ids)
                .query(CaseRows::read)
                .list()
                .forEach(one -> found.put(one.id(), one));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// What the events of each case add up to, by case.
    public Map<UUID, CaseState> states(Collection<Case> cases) {
        Map<UUID, List<Event>> events = events(cases.stream().map(Case::id).toList());
        Map<UUID, CaseState> states = new HashMap<>();
        for (Case one : cases) {
            Pack pack = packs.get(one.pack());
            List<Event> own = events.getOrDefault(one.id(), List.of());
            states.put(
                    one.id(),
                    CaseState.fold(pack.procedure(one.procedure()), pack.calendar(), own));
        }
        return states;
    }

    private Map<UUID, List<Event>> events(List<UUID> ids) {
        Map<UUID, List<Event>> events = new HashMap<>();
        if (!ids.isEmpty()) {
            db.sql(EVENTS)
                    .param("ids", ids)
                    .query(row -> {
                        events.computeIfAbsent(
                                        row.getObject("case_id", UUID.class),
                                        id -> new ArrayList<>())
                                .add(
                                        new Event(
                                                row.getLong("seq"),
                                                row.getString("type"),
                                                Role.valueOf(row.getString("role")),
                                                row.getTimestamp("at").toInstant(),
                                                json.readValue(row.getString("facts"), NAMED)));
                    });
        }
        return events;
    }
}
