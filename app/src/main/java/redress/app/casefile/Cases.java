// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identities;
import redress.procedure.CaseState;
import redress.procedure.Decision;
import redress.procedure.Event;
import redress.procedure.Fact;
import redress.procedure.Move;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// The one writer of cases: every act becomes events here, or is refused.
///
/// A case is locked while it moves, so that its events follow each other without a gap.
@Component
public class Cases {

    /// The move by which every case begins.
    public static final String FILE = "file";

    private final CaseRows rows;
    private final CaseStore store;
    private final Participants participants;
    private final List<ActCheck> checks;
    private final Identities identities;
    private final Packs packs;
    private final Clock clock;

    Cases(
            CaseRows rows,
            CaseStore store,
            Participants participants,
            List<ActCheck> checks,
            Identities identities,
            Packs packs,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.participants = participants;
        this.checks = List.copyOf(checks);
        this.identities = identities;
        this.packs = packs;
        this.clock = clock;
    }

    /// The case with an id.
    public Optional<Case> find(UUID id) {
        return rows.find(id);
    }

    /// The case with a reference number.
    public Optional<Case> find(String reference) {
        return Reference.isValid(reference) ? rows.find(reference) : Optional.empty();
    }

    /// What the events of a case add up to.
    public CaseState state(Case of) {
        return store.state(of);
    }

    /// Makes a case of a matter: its number, its participants and its first event. What the
    /// procedure refuses is a [FilingRefused], and nothing is left behind.
    @Transactional
    public Answer.Made file(Filing filing) {
        Instant now = now();
        Pack pack = packs.get(filing.matter().pack());
        UUID id = UUID.randomUUID();
        int year = pack.calendar().dayOf(now).getYear();
        rows.add(id, Reference.of(pack.prefix(), year, rows.nextNumber()), filing.matter(), now);
        addParticipants(id, filing);
        Map<String, String> details = new TreeMap<>(filing.facts());
        if (!filing.holder().isEmpty()) {
            details.put(Fact.HOLDER, filing.holder());
        }
        Act act =
                new Act(
                        FILE,
                        new Actor(Role.CLAIMANT, filing.person(), ""),
                        Act.ANY,
                        details,
                        filing.texts(),
                        filing.documents());
        return switch (move(rows.lock(id).orElseThrow(), act, now)) {
            case Answer.Made made -> made;
            case Answer.Refused(String code, String message) ->
                    throw new FilingRefused(code, message);
            case Answer.Stale stale -> throw new IllegalStateException("locked, yet " + stale);
        };
    }

    /// Makes a move on a case, if its procedure allows it now.
    @Transactional
    public Answer make(UUID caseId, Act act) {
        Case before =
                rows.lock(caseId)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "case (%s) must exist".formatted(caseId)));
        if (act.version() != Act.ANY && act.version() != before.version()) {
            return new Answer.Stale(before.version());
        }
        return move(before, act, now());
    }

    /// Makes the moves of all clocks of a case that have run out and answers whether there was one;
    /// safe to repeat.
    @Transactional
    public boolean runOut(UUID caseId) {
        Instant now = now();
        Case before = rows.lock(caseId).orElseThrow();
        Pack pack = packs.get(before.pack());
        boolean moved = false;
        for (Move due : store.state(before).expiries(pack.calendar(), now)) {
            Case current = rows.find(caseId).orElseThrow();
            Answer answer = move(current, Act.of(due.rule(), Actor.SYSTEM, due.details()), now);
            moved |= answer instanceof Answer.Made;
        }
        return moved;
    }

    /// Counts the running clocks of a case again after the calendar changed; says so if one moved.
    @Transactional
    public void recompute(UUID caseId) {
        Case before = rows.lock(caseId).orElseThrow();
        Pack pack = packs.get(before.pack());
        CaseState state = store.state(before);
        pack.procedure(before.procedure())
                .recompute(state, pack.calendar(), now())
                .ifPresent(event -> store.add(before, state, List.of(event), nothing()));
    }

    private Answer move(Case before, Act act, Instant now) {
        Optional<Answer.Refused> unfit =
                checks.stream().flatMap(check -> check.refusal(before, act).stream()).findFirst();
        return unfit.isPresent() ? unfit.get() : decided(before, act, now);
    }

    private Answer decided(Case before, Act act, Instant now) {
        Pack pack = packs.get(before.pack());
        Procedure procedure = pack.procedure(before.procedure());
        CaseState state = store.state(before);
        Map<String, String> given = new TreeMap<>(act.texts());
        given.putAll(act.details());
        Move move = new Move(act.move(), act.actor().role(), now, given);
        return switch (procedure.decide(state, move, pack.calendar())) {
            case Decision.Refused(String code, String message) -> new Answer.Refused(code, message);
            case Decision.Accepted(List<Event> events) -> store.add(before, state, events, act);
        };
    }

    private void addParticipants(UUID id, Filing filing) {
        participants.add(
                id,
                new Participants.Participant(
                        Role.CLAIMANT, identities.add(filing.claimant()), filing.person(), null));
        participants.add(
                id,
                new Participants.Participant(
                        Role.RESPONDENT,
                        identities.add(filing.respondent()),
                        null,
                        filing.respondentAuthority()));
    }

    private static Act nothing() {
        return Act.of("recompute", Actor.SYSTEM, Map.of());
    }

    /// The time of an act, as exact as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
