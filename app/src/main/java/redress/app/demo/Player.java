// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Participants;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.Fact;
import redress.procedure.MoveRule;
import redress.procedure.Role;

/// Makes one move of a storyline as the person whose turn it is, with what the move's rule asks
/// for. A move that the case does not allow any more is left out, as a person would find it closed.
@Component
@OnlyInDemo
class Player {

    private static final List<Role> TURNS =
            List.of(Role.DESK, Role.RESPONDENT, Role.CLAIMANT, Role.COORDINATOR, Role.SYSTEM);

    private final Cases cases;
    private final Participants participants;
    private final Packs packs;
    private final Cast cast;

    Player(Cases cases, Participants participants, Packs packs, Cast cast) {
        this.cases = cases;
        this.participants = participants;
        this.packs = packs;
        this.cast = cast;
    }

    void make(UUID caseId, Storyline.Turn turn) {
        Case on = cases.find(caseId).orElseThrow();
        Pack pack = packs.get(on.pack());
        Optional<MoveRule> rule = pack.procedure(on.procedure()).findMove(turn.move());
        rule.ifPresent(move -> {
            Act act = act(on, pack, move, turn.detail());
            Answer answer = cases.make(caseId, act);
            if (answer instanceof Answer.Refused(String code, String message)
                    && !code.startsWith("wrong-")) {
                throw new IllegalStateException(
                        "%s in the demonstration: %s".formatted(turn, message));
            }
        });
    }

    private Act act(Case on, Pack pack, MoveRule move, String detail) {
        Map<String, String> details = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (String name : move.requires()) {
            switch (name) {
                case Fact.HOLDER, Fact.PROPOSED -> details.put(name, neighbour(on, pack));
                case Fact.GROUND ->
                        details.put(
                                name,
                                move.grounds().isEmpty()
                                        ? ground(on, pack)
                                        : move.grounds().getFirst().id());
                case Fact.DAYS -> details.put(name, "10");
                case Fact.OUTCOME, Fact.VIEW -> details.put(name, detail);
                default -> texts.put(name, Lines.of(move.id()));
            }
        }
        return new Act(move.id(), actor(on, move), Act.ANY, details, texts, List.of());
    }

    private static String ground(Case on, Pack pack) {
        return pack.procedure(on.procedure())
                .findClock("handle")
                .orElseThrow()
                .grounds()
                .getFirst()
                .id();
    }

    private Actor actor(Case on, MoveRule move) {
        Role role = TURNS.stream().filter(move.by()::contains).findFirst().orElseThrow();
        return switch (role) {
            case DESK -> new Actor(role, cast.officer(on.holder()).id(), on.holder());
            case COORDINATOR ->
                    new Actor(role, cast.coordinator().id(), cast.highest().getFirst().id());
            case CLAIMANT ->
                    new Actor(
                            role,
                            participants.find(on.id(), Role.CLAIMANT).orElseThrow().person(),
                            "");
            case RESPONDENT -> new Actor(role, null, "");
            case SYSTEM -> Actor.SYSTEM;
        };
    }

    /// Another authority of the same level under the same one above.
    private static String neighbour(Case on, Pack pack) {
        Authority own = pack.findAuthority(on.holder()).orElse(pack.authorities().getLast());
        return pack.authorities().stream()
                .filter(other -> other.parent().equals(own.parent()) && !other.equals(own))
                .map(Authority::id)
                .findFirst()
                .orElse(pack.authorities().getFirst().id());
    }
}
