// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.casefile.Names;
import redress.app.casefile.Participants;
import redress.app.casefile.RecordedEvent;
import redress.app.claim.Claims;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identities;
import redress.procedure.ClockState;
import redress.procedure.Role;
import redress.procedure.Step;
import redress.procedure.WorkCalendar;

/// Writes the acknowledgement of a filing from the case.
@Component
class Acknowledgements {

    private final Cases cases;
    private final History history;
    private final Names names;
    private final Participants participants;
    private final Identities identities;
    private final Claims claims;
    private final Packs packs;

    Acknowledgements(
            Cases cases,
            History history,
            Names names,
            Participants participants,
            Identities identities,
            Claims claims,
            Packs packs) {
        this.cases = cases;
        this.history = history;
        this.names = names;
        this.participants = participants;
        this.identities = identities;
        this.claims = claims;
        this.packs = packs;
    }

    Acknowledgement of(Case filed) {
        Pack pack = packs.get(filed.pack());
        WorkCalendar calendar = pack.calendar();
        Names.Parties parties = names.of(filed, Role.CLAIMANT);
        RecordedEvent first = history.of(filed.id()).getFirst();
        return new Acknowledgement(
                filed.reference(),
                parties.claimant(),
                parties.respondent(),
                pack.findAuthority(first.detail("holder"))
                        .map(Authority::name)
                        .orElse(filed.holder()),
                filed.filedAt(),
                calendar.zone(),
                first.hash(),
                claims.of(filed.id()).map(claim -> claim.on(calendar.dayOf(filed.filedAt()))),
                deadlines(filed, calendar),
                letter(filed));
    }

    private List<Acknowledgement.Deadline> deadlines(Case filed, WorkCalendar calendar) {
        return cases.state(filed).runningClocks().stream()
                .flatMap(clock -> deadline(clock, calendar).stream())
                .toList();
    }

    private static Optional<Acknowledgement.Deadline> deadline(
            ClockState clock, WorkCalendar calendar) {
        return clock.findDue()
                .map(due ->
                        new Acknowledgement.Deadline(
                                clock.rule().id(),
                                clock.rule().charge().name(),
                                due,
                                clock.derivation(calendar).steps().stream()
                                        .map(Step::text)
                                        .toList()));
    }

    private boolean letter(Case filed) {
        return participants
                .find(filed.id(), Role.RESPONDENT)
                .map(respondent -> identities.get(List.of(respondent.party())))
                .filter(found ->
                        found.values().stream().anyMatch(identity -> identity.email().isEmpty()))
                .isPresent();
    }
}
