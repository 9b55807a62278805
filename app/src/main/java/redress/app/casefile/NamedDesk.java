// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.Fact;
import redress.procedure.Role;

/// Whether the authority that a move names may get a case: it stands in the pack, and the case is
/// not about it, nor about one above or below it.
@Component
public final class NamedDesk implements ActCheck {

    private final Packs packs;
    private final Participants participants;

    NamedDesk(Packs packs, Participants participants) {
        this.packs = packs;
        this.participants = participants;
    }

    @Override
    public Optional<Answer.Refused> refusal(Case of, Act act) {
        return Stream.of(Fact.HOLDER, Fact.PROPOSED)
                .flatMap(name -> Optional.ofNullable(act.details().get(name)).stream())
                .flatMap(named -> refusal(of, named).stream())
                .findFirst();
    }

    private Optional<Answer.Refused> refusal(Case of, String named) {
        Pack pack = packs.get(of.pack());
        if (pack.findAuthority(named).isEmpty()) {
            return Optional.of(
                    new Answer.Refused(
                            "unknown-authority",
                            "Authority '%s' is not in pack '%s'. Choose one from the list."
                                    .formatted(named, of.pack())));
        }
        return complainedOf(of)
                .filter(body -> pack.isInLine(named, body))
                .map(body ->
                        new Answer.Refused(
                                "own-matter",
                                "The case is about '%s': neither it nor an authority above or below it may have the case, so '%s' may not. Choose another one."
                                        .formatted(body, named)));
    }

    /// The authorities that may get a case.
    public Stream<Authority> open(Case of) {
        Pack pack = packs.get(of.pack());
        Optional<String> body = complainedOf(of);
        return pack.authorities().stream()
                .filter(one -> body.isEmpty() || !pack.isInLine(one.id(), body.get()));
    }

    private Optional<String> complainedOf(Case of) {
        return participants
                .find(of.id(), Role.RESPONDENT)
                .flatMap(respondent -> Optional.ofNullable(respondent.authority()));
    }
}
