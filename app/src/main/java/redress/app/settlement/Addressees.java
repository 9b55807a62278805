// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.PublicAddress;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Participants;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.procedure.Role;

/// Where the two sides of a case are reached by e-mail, in which language, and the link that lets
/// each of them in.
@Component
class Addressees {

    private static final Set<String> GERMAN_SPEAKING = Set.of("DE", "AT", "CH", "LI");

    private final Participants participants;
    private final Identities identities;
    private final People people;
    private final Packs packs;
    private final OneTimeLinks links;
    private final PublicAddress address;

    Addressees(
            Participants participants,
            Identities identities,
            People people,
            Packs packs,
            OneTimeLinks links,
            PublicAddress address) {
        this.participants = participants;
        this.identities = identities;
        this.people = people;
        this.packs = packs;
        this.links = links;
        this.address = address;
    }

    /// Somebody to write to.
    ///
    /// @param link opens the case for them; a sealed link for a respondent without a desk
    record Addressee(String email, Locale language, URI link) {
        @Override
        public String toString() {
            return "Addressee";
        }
    }

    /// Where a side is reached; empty where no address is known. A fresh sealed link is made.
    Optional<Addressee> find(Case of, Role side) {
        return participants
                .find(of.id(), side)
                .flatMap(part -> side == Role.CLAIMANT ? claimant(of, part) : respondent(of, part));
    }

    /// Whether the respondent has a desk of its own to answer from.
    boolean respondentIsAuthority(UUID caseId) {
        return participants
                .find(caseId, Role.RESPONDENT)
                .filter(part -> part.authority() != null)
                .isPresent();
    }

    private Optional<Addressee> claimant(Case of, Participants.Participant part) {
        Identity named = identity(part);
        UUID person = part.person();
        String email =
                Optional.ofNullable(person)
                        .flatMap(people::find)
                        .map(Signed::email)
                        .orElse(named.email());
        return addressee(email, language(of, named), page(of));
    }

    private Optional<Addressee> respondent(Case of, Participants.Participant part) {
        Identity named = identity(part);
        String authority = part.authority();
        if (authority != null) {
            return packs.get(of.pack())
                    .findAuthority(authority)
                    .map(Authority::email)
                    .flatMap(email -> addressee(email, language(of, named), page(of)));
        }
        return named.email().isBlank()
                ? Optional.empty()
                : addressee(named.email(), language(of, named), links.forRespondent(of.id()));
    }

    private static Optional<Addressee> addressee(String email, Locale language, URI link) {
        return email.isBlank()
                ? Optional.empty()
                : Optional.of(new Addressee(email, language, link));
    }

    /// An identity that was erased has no address any more.
    private Identity identity(Participants.Participant part) {
        return identities.get(List.of(part.party())).getOrDefault(part.party(), Identity.named(""));
    }

    private Locale language(Case of, Identity named) {
        Pack pack = packs.get(of.pack());
        return GERMAN_SPEAKING.contains(named.country())
                ? Locale.GERMAN
                : Locale.of(pack.country().languages().getFirst());
    }

    private URI page(Case of) {
        return address.of("/cases/" + of.reference());
    }
}
