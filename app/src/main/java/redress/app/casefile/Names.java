// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import redress.app.party.Identities;
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
        Map<Role, Participants.Participant> parties = participants.of(on.id());
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

    /// Takes a confidential claimant's name out of a text for a reader who may not know it, where
    /// somebody wrote it without thinking.
    public UnaryOperator<String> hiding(Case on, Role reader) {
        if (mayKnowClaimant(on, reader)) {
            return UnaryOperator.identity();
        }
        String name = name(participants.of(on.id()).get(Role.CLAIMANT));
        if (name.isBlank()) {
            return UnaryOperator.identity();
        }
        Pattern wherever =
                Pattern.compile(
                        Pattern.quote(name.strip()),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> wherever.matcher(text).replaceAll(HIDDEN);
    }

    private String name(Participants.@org.jspecify.annotations.Nullable Participant of) {
        return of == null
                ? ""
                : identities.get(java.util.List.of(of.party())).values().stream()
                        .map(identity -> identity.name())
                        .findFirst()
                        .orElse("");
    }
}
