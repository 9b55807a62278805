// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.pack.Authority;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.procedure.Role;

/// From which seat, if any, somebody looks at a case: as claimant, as respondent, from the desk
/// that holds it, or as a coordinator above that desk. Whoever has no seat is a stranger to the
/// case.
@Component
public class Seats {

    private final Participants participants;
    private final History history;
    private final Packs packs;

    Seats(Participants participants, History history, Packs packs) {
        this.participants = participants;
        this.history = history;
        this.packs = packs;
    }

    /// The seat that somebody has at a case. A party of the case has no other seat at it.
    public Optional<Actor> find(Signed who, Case at) {
        return asRespondent(who, at)
                .or(() -> asClaimant(who, at.id()))
                .or(() -> asOfficer(who, at))
                .or(() -> asCoordinator(who, at))
                .filter(seat -> mayLook(who, seat));
    }

    /// The first part of the scopes by which a key acts from a seat: `cases` for those who filed,
    /// `desk` for those who sit at an authority.
    public static String scopes(Actor seat) {
        return seat.authority().isEmpty() ? "cases" : "desk";
    }

    private static boolean mayLook(Signed who, Actor seat) {
        return who.has(scopes(seat) + ":read") || who.has(scopes(seat) + ":write");
    }

    private Optional<Actor> asRespondent(Signed who, Case at) {
        return who.respondentCase()
                .filter(at.id()::equals)
                .map(own -> new Actor(Role.RESPONDENT, null, "", who.byCode() ? printer(at) : ""));
    }

    /// Who may print the letter to a respondent, and so knows its code: where a desk has or had the
    /// case the desk alone, else the claimant.
    public Role letterPrinter(Case of) {
        return lastDesk(of).isEmpty() ? Role.CLAIMANT : Role.DESK;
    }

    private String printer(Case of) {
        return letterPrinter(of).name().toLowerCase(Locale.ROOT);
    }

    private Optional<Actor> asClaimant(Signed who, UUID caseId) {
        return participants
                .find(caseId, Role.CLAIMANT)
                .filter(claimant -> who.id().equals(claimant.person()))
                .map(claimant -> new Actor(Role.CLAIMANT, who.id(), ""));
    }

    private Optional<Actor> asOfficer(Signed who, Case at) {
        boolean own = who.seats().contains(new Seat(Audience.OFFICER, at.pack(), at.holder()));
        return own
                ? Optional.of(new Actor(Role.DESK, who.id(), at.holder()))
                : answeringBody(who, at);
    }

    /// The authority complained of answers from its own desk, without a sealed link.
    private Optional<Actor> answeringBody(Signed who, Case at) {
        return complainedOf(at)
                .filter(body -> who.seats().contains(new Seat(Audience.OFFICER, at.pack(), body)))
                .map(body -> new Actor(Role.RESPONDENT, who.id(), body));
    }

    /// A coordinator of an authority above the desk that has the case or, where none has it now,
    /// had it last; the highest authority coordinates itself. Nobody coordinates a case about their
    /// own body.
    private Optional<Actor> asCoordinator(Signed who, Case at) {
        List<String> seats =
                who.seats().stream()
                        .filter(seat ->
                                seat.role() == Audience.COORDINATOR
                                        && seat.pack().equals(at.pack()))
                        .map(Seat::authority)
                        .toList();
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        String body = complainedOf(at).orElse("");
        return packs.get(at.pack()).coordinators(lastDesk(at)).stream()
                .map(Authority::id)
                .filter(above -> seats.contains(above) && !above.equals(body))
                .findFirst()
                .map(above -> new Actor(Role.COORDINATOR, who.id(), above));
    }

    private Optional<String> complainedOf(Case at) {
        return participants
                .find(at.id(), Role.RESPONDENT)
                .flatMap(respondent -> Optional.ofNullable(respondent.authority()));
    }

    private String lastDesk(Case at) {
        return at.holder().isEmpty() ? history.lastDesk(at.id()).orElse("") : at.holder();
    }
}
