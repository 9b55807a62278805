// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Deals deals;
    private final Map<String, UUID> officers = new HashMap<>();

    Player(Cases cases, Participants participants, Packs packs, Cast cast, Deals deals) {
        this.cases = cases;
        this.participants = participants;
        this.packs = packs;
        this.cast = cast;
        this.deals = deals;
    }

    void make(UUID caseId, Storyline.Turn turn) {
        Case on = cases.find(caseId).orElseThrow();
        Answer answer = Deals.MOVES.contains(turn.move()) ? deals.make(on, turn) : move(on, turn);
        if (answer instanceof Answer.Refused(String code, String message)
                && !code.startsWith("wrong-")) {
            throw new IllegalStateException("%s in the demonstration: %s".formatted(turn, message));
        }
    }

    private Answer move(Case on, Storyline.Turn turn) {
        Pack pack = packs.get(on.pack());
        MoveRule rule = pack.procedure(on.procedure()).findMove(turn.move()).orElseThrow();
        return cases.make(on.id(), act(on, pack, rule, turn.detail()));
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
        details.putAll(deals.figures(on, move.id()));
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
            case DESK -> new Actor(role, officer(on.holder()), on.holder());
            case COORDINATOR ->
                    new Actor(role, cast.coordinator().id(), cast.highest().getFirst().id());
            case CLAIMANT ->
                    new Actor(
                            role,
                            participants.find(on.id(), Role.CLAIMANT).orElseThrow().person(),
                            "");
            case RESPONDENT -> respondent(on);
            case SYSTEM -> Actor.SYSTEM;
        };
    }

    /// A body complained of answers from its own desk.
    private Actor respondent(Case on) {
        String body = body(on);
        return body.isEmpty()
                ? new Actor(Role.RESPONDENT, null, "")
                : new Actor(Role.RESPONDENT, officer(body), body);
    }

    private UUID officer(String authority) {
        return officers.computeIfAbsent(authority, desk -> cast.officer(desk).id());
    }

    /// Another authority under the same one above, which may have a case about the respondent.
    private String neighbour(Case on, Pack pack) {
        Authority own = pack.findAuthority(on.holder()).orElse(pack.authorities().getLast());
        return pack.authorities().stream()
                .filter(other -> other.parent().equals(own.parent()) && !other.equals(own))
                .map(Authority::id)
                .filter(other -> !isRelated(pack, other, body(on)))
                .findFirst()
                .orElse(pack.authorities().getFirst().id());
    }

    private static boolean isRelated(Pack pack, String authority, String body) {
        return authority.equals(body)
                || pack.isAbove(authority, body)
                || pack.isAbove(body, authority);
    }

    /// The body complained of; empty where it is a business.
    private String body(Case on) {
        String body = participants.find(on.id(), Role.RESPONDENT).orElseThrow().authority();
        return body == null ? "" : body;
    }
}
