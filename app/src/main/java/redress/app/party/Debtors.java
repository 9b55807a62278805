// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Sealer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Who the parties are that claims name: each is looked up in the registers and among the debtors
/// that no register has, and stands with one debtor. A machine links only what is as good as
/// certain; a claimant's word settles what is left in doubt, an officer's settles everything.
@Component
public class Debtors {

    private static final String CONTEXT = "party_resolution";
    private static final TypeReference<List<Suggestion>> EVIDENCE = new TypeReference<>() {};

    private final Lookup lookup;
    private final ResolutionRows rows;
    private final Registers registers;
    private final Identities identities;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Debtors(
            Lookup lookup,
            ResolutionRows rows,
            Registers registers,
            Identities identities,
            Sealer sealer,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.lookup = lookup;
        this.rows = rows;
        this.registers = registers;
        this.identities = identities;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /// A party was resolved, or resolved anew; told within the transaction.
    public record Resolved(Resolution now) {}

    /// The entries that a party may mean, the most probable first; only those worth a question.
    public List<Suggestion> suggest(Identity named) {
        return lookup.look(new UUID(0, 0), named).entries();
    }

    /// Finds out whom a party means. What an officer decided stays.
    @Transactional
    public Resolution resolve(UUID party, DebtorChoice choice) {
        Optional<Resolution> before = rows.find(party).filter(was -> was.by() == Decider.OFFICER);
        if (before.isPresent()) {
            return before.get();
        }
        Looked looked = lookup.look(party, identities.get(party));
        Finding finding = Finding.of(looked, choice);
        UUID debtor =
                finding.entry().isPresent()
                        ? rows.debtorOf(finding.entry().getAsLong())
                        : unlisted(party, looked);
        return put(
                new Resolution(
                        party,
                        debtor,
                        finding.zone(),
                        finding.by(),
                        choice,
                        looked.certainty(),
                        clock.instant()),
                looked.all(),
                null);
    }

    /// Takes an officer's word.
    ///
    /// @throws IllegalArgumentException when it names an entry or a debtor that is not there
    @Transactional
    public Resolution decide(UUID party, Verdict verdict, UUID officer) {
        UUID debtor =
                switch (verdict) {
                    case Verdict.IsEntry(long entry) ->
                            rows.debtorOf(
                                    registers
                                            .find(entry)
                                            .map(RegisterEntry::id)
                                            .orElseThrow(() -> unknown("entry", entry)));
                    case Verdict.IsDebtor(UUID known) -> {
                        if (!rows.exists(known)) {
                            throw unknown("debtor", known);
                        }
                        yield known;
                    }
                    case Verdict.IsAlone() -> rows.addDebtor();
                };
        List<Suggestion> seen = evidence(party);
        DebtorChoice said = rows.find(party).map(Resolution::said).orElse(DebtorChoice.UNASKED);
        Zone zone = verdict instanceof Verdict.IsAlone ? Zone.APART : Zone.LINK;
        return put(
                new Resolution(party, debtor, zone, Decider.OFFICER, said, 1, clock.instant()),
                seen,
                officer);
    }

    /// Whom a party was found to be; empty where it was never looked up.
    public Optional<Resolution> find(UUID party) {
        return rows.find(party);
    }

    /// What spoke for and against each candidate when the party was looked up.
    public List<Suggestion> evidence(UUID party) {
        return rows.evidence(party)
                .map(sealed -> json.readValue(sealer.open(sealed, CONTEXT + party), EVIDENCE))
                .orElse(List.of());
    }

    /// The debtor with an id.
    public Optional<Debtor> get(UUID debtor) {
        return rows.exists(debtor)
                ? Optional.of(
                        new Debtor(
                                debtor,
                                rows.entryOf(debtor).flatMap(registers::find),
                                rows.parties(debtor)))
                : Optional.empty();
    }

    private UUID unlisted(UUID party, Looked looked) {
        return looked.sameAs()
                .flatMap(rows::find)
                .map(Resolution::debtor)
                .orElseGet(() ->
                        rows.find(party)
                                .filter(was -> was.zone() != Zone.LINK)
                                .map(Resolution::debtor)
                                .orElseGet(rows::addDebtor));
    }

    private Resolution put(Resolution now, List<Suggestion> evidence, @Nullable UUID person) {
        String text = json.writeValueAsString(evidence);
        rows.put(now, sealer.seal(text, CONTEXT + now.party()), person);
        lookup.remember(now.party(), identities.get(now.party()));
        events.publishEvent(new Resolved(now));
        return now;
    }

    private static IllegalArgumentException unknown(String what, Object id) {
        return new IllegalArgumentException(
                "%s (%s) must be one that is known".formatted(what, id));
    }
}
