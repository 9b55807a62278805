// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redress.app.account.LetterCodes;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.casefile.Names;
import redress.app.casefile.Participants;
import redress.app.casefile.Seats;
import redress.app.claim.Claims;
import redress.app.claim.FiledClaim;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.procedure.Charge;
import redress.procedure.ClockState;
import redress.procedure.Role;

/// Writes the letter to a respondent who has no e-mail address, once the respondent is notified.
/// Its code opens the respondent's side, so where a desk has the case the desk alone prints it;
/// where none ever had, the claimant does, and the timeline says so of every answer made with the
/// code.
@Component
class RespondentLetters {

    private static final String NOTIFIED = "respondent-notified";

    private final Cases cases;
    private final History history;
    private final Participants participants;
    private final Identities identities;
    private final Names names;
    private final Claims claims;
    private final Packs packs;
    private final LetterCodes codes;
    private final Seats seats;
    private final Clock clock;

    RespondentLetters(
            Cases cases,
            History history,
            Participants participants,
            Identities identities,
            Names names,
            Claims claims,
            Packs packs,
            LetterCodes codes,
            Seats seats,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.participants = participants;
        this.identities = identities;
        this.names = names;
        this.claims = claims;
        this.packs = packs;
        this.codes = codes;
        this.seats = seats;
        this.clock = clock;
    }

    /// Whether there is a letter for this reader to print.
    boolean has(Case on, Actor reader) {
        return recipient(on, reader).isPresent();
    }

    /// The letter; empty where there is none for this reader.
    Optional<RespondentLetter> find(Case on, Actor reader) {
        return recipient(on, reader)
                .flatMap(to -> claims.of(on.id()).map(claim -> letter(on, to, claim)));
    }

    private Optional<Identity> recipient(Case on, Actor reader) {
        boolean may = reader.role() == seats.letterPrinter(on);
        return may && !on.closed() && notified(on) ? withoutEmail(on) : Optional.empty();
    }

    private boolean notified(Case on) {
        return history.of(on.id()).stream().anyMatch(e -> e.event().type().equals(NOTIFIED));
    }

    private Optional<Identity> withoutEmail(Case on) {
        return participants
                .find(on.id(), Role.RESPONDENT)
                .filter(respondent -> respondent.authority() == null)
                .flatMap(respondent ->
                        identities.get(List.of(respondent.party())).values().stream().findFirst())
                .filter(identity -> identity.email().isEmpty());
    }

    private RespondentLetter letter(Case on, Identity to, FiledClaim claim) {
        Pack pack = packs.get(on.pack());
        LocalDate today = pack.calendar().dayOf(clock.instant());
        return new RespondentLetter(
                on.reference(),
                names.of(on, Role.RESPONDENT).claimant(),
                pack.findAuthority(on.holder()).map(Authority::name).orElse(""),
                lines(to),
                today,
                claim.on(today),
                answerBy(on),
                codes.of(on.id()));
    }

    private Optional<LocalDate> answerBy(Case on) {
        return cases.state(on).runningClocks().stream()
                .filter(running -> running.rule().charge() == Charge.RESPONDENT)
                .findFirst()
                .flatMap(ClockState::findDue);
    }

    private static List<String> lines(Identity to) {
        return Stream.of(
                        to.name(),
                        to.street(),
                        (to.postcode() + " " + to.city()).strip(),
                        to.country())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
