// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.CaseState;
import redress.procedure.Event;
import redress.procedure.Procedure;

/// Writes events with all that follows from them: hashes, texts, documents, the state's row,
/// clocks.
@Component
final class CaseStore {

    /// The name of the text that says who acted; in the chain, like every text, as a salted hash.
    static final String ACTOR = "actor";

    private final CaseRows rows;
    private final ClockRows clocks;
    private final History history;
    private final Documents documents;
    private final Packs packs;
    private final ApplicationEventPublisher listeners;

    CaseStore(
            CaseRows rows,
            ClockRows clocks,
            History history,
            Documents documents,
            Packs packs,
            ApplicationEventPublisher listeners) {
        this.rows = rows;
        this.clocks = clocks;
        this.history = history;
        this.documents = documents;
        this.packs = packs;
        this.listeners = listeners;
    }

    CaseState state(Case of) {
        Pack pack = packs.get(of.pack());
        List<Event> events = history.of(of.id()).stream().map(RecordedEvent::event).toList();
        return CaseState.fold(pack.procedure(of.procedure()), pack.calendar(), events);
    }

    Answer.Made add(Case before, CaseState state, List<Event> events, Act act) {
        Pack pack = packs.get(before.pack());
        Procedure procedure = pack.procedure(before.procedure());
        Documents.Bundle bundle = documents.bundle(act.documents());
        History.Written written = written(act, bundle);
        List<RecordedEvent> recorded = new ArrayList<>();
        byte[] hash = HexFormat.of().parseHex(before.hash());
        CaseState after = state;
        for (Event decided : events) {
            boolean own = decided.seq() == events.getLast().seq();
            Event event = own ? withDetails(decided, act) : decided;
            History.Written with = own ? written : History.Written.NOTHING;
            hash = history.add(before.id(), event, with, hash);
            recorded.add(new RecordedEvent(event, with.texts(), HexFormat.of().formatHex(hash)));
            after = after.apply(procedure, pack.calendar(), event);
        }
        documents.add(before.id(), events.getLast().seq(), bundle);
        return publish(before, after, hash, recorded, act);
    }

    private Answer.Made publish(
            Case before, CaseState after, byte[] hash, List<RecordedEvent> recorded, Act act) {
        UUID id = before.id();
        rows.change(id, after, hash);
        clocks.put(id, after, packs.get(before.pack()).calendar());
        Case moved = rows.find(id).orElseThrow();
        listeners.publishEvent(
                new CaseMoved(moved, before.version() == 0, recorded, after, act.actor()));
        return new Answer.Made(moved, recorded);
    }

    /// The act's own details, the authority that spoke and a code that was used become facts of its
    /// own event, the last, behind a prefix that the procedure never reads.
    private static Event withDetails(Event event, Act act) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        act.details()
                .forEach((name, value) -> {
                    if (!value.equals(event.facts().get(name))) {
                        facts.put(RecordedEvent.WITH + name, value);
                    }
                });
        if (!act.actor().authority().isEmpty()) {
            facts.put(RecordedEvent.WITH + RecordedEvent.AUTHORITY, act.actor().authority());
        }
        if (!act.actor().byCode().isEmpty()) {
            facts.put(RecordedEvent.WITH + RecordedEvent.BY_CODE, act.actor().byCode());
        }
        return new Event(event.seq(), event.type(), event.by(), event.at(), facts);
    }

    private static History.Written written(Act act, Documents.Bundle bundle) {
        Map<String, String> texts = new TreeMap<>(act.texts());
        UUID person = act.actor().person();
        if (person != null) {
            texts.put(ACTOR, person.toString());
        }
        return new History.Written(texts, bundle.digests());
    }
}
