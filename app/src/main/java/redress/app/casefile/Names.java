// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redress.app.casefile.Participants.Participant;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.procedure.Role;

/// The names of the parties of a case, as far as a reader may know them: a confidential claimant is
/// named to nobody but themselves, until the desk that has the case reveals the name to itself by a
/// move. A desk that gets the case later must do so again.
@Component
public class Names {

    /// The move by which a desk sees a confidential claimant's name; its event says on what ground.
    public static final String REVEALED = "identity-revealed";

    private static final String HIDDEN = "█████";

    private final Participants participants;
    private final Identities identities;
    private final History history;

    Names(Participants participants, Identities identities, History history) {
        this.participants = participants;
        this.identities = identities;
        this.history = history;
    }

    /// Both names; the claimant's is empty where it is kept from the reader.
    public record Parties(String claimant, String respondent) {}

    /// The names for a reader in a seat.
    public Parties of(Case on, Role reader) {
        Map<Role, Participant> parties = participants.of(on.id());
        return new Parties(
                mayKnowClaimant(on, reader) ? name(parties.get(Role.CLAIMANT)) : "",
                name(parties.get(Role.RESPONDENT)));
    }

    /// Whether a reader may know who the claimant is.
    public boolean mayKnowClaimant(Case on, Role reader) {
        if (!on.confidential() || reader == Role.CLAIMANT) {
            return true;
        }
        return reader == Role.DESK
                && history.of(on.id()).stream()
                        .filter(recorded -> recorded.event().type().equals(REVEALED))
                        .anyMatch(recorded ->
                                recorded.detail(RecordedEvent.AUTHORITY).equals(on.holder()));
    }

    /// Takes what identifies a confidential claimant out of a text for a reader who may not know
    /// it, where somebody wrote it without thinking: name, e-mail address, telephone, street,
    /// numbers.
    public UnaryOperator<String> hiding(Case on, Role reader) {
        if (mayKnowClaimant(on, reader)) {
            return UnaryOperator.identity();
        }
        String telling =
                identity(participants.of(on.id()).get(Role.CLAIMANT)).stream()
                        .flatMap(Names::telling)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        if (telling.isEmpty()) {
            return UnaryOperator.identity();
        }
        Pattern wherever =
                Pattern.compile(telling, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> wherever.matcher(text).replaceAll(HIDDEN);
    }

    private static Stream<String> telling(Identity of) {
        return Stream.of(
                of.name(), of.email(), of.phone(), of.street(), of.vatId(), of.registerNumber());
    }

    private String name(@Nullable Participant of) {
        return identity(of).map(Identity::name).orElse("");
    }

    private Optional<Identity> identity(@Nullable Participant of) {
        return of == null
                ? Optional.empty()
                : identities.get(List.of(of.party())).values().stream().findFirst();
    }
}
