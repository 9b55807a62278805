// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.LocalDate;
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
import redress.app.settlement.Demand;
import redress.app.settlement.Demands;
import redress.app.settlement.Response;
import redress.money.Money;
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
    private final Demands demands;
    private final DemoClock clock;

    Player(
            Cases cases,
            Participants participants,
            Packs packs,
            Cast cast,
            Demands demands,
            DemoClock clock) {
        this.cases = cases;
        this.participants = participants;
        this.packs = packs;
        this.cast = cast;
        this.demands = demands;
        this.clock = clock;
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
        demands.find(on)
                .flatMap(
                        demand -> answer(move.id(), demand, pack.calendar().dayOf(clock.instant())))
                .ifPresent(response -> details.putAll(response.details()));
        return new Act(move.id(), actor(on, move), Act.ANY, details, texts, List.of());
    }

    /// What a respondent of the demonstration answers, in figures.
    private static Optional<Response> answer(String move, Demand demand, LocalDate today) {
        Demand.Item first = demand.items().getFirst();
        Money half = Money.ofMinor(first.open().minor() / 2, demand.currency());
        return switch (move) {
            case "admit" -> Optional.of(new Response.Admitted(demand.total()));
            case "admit-in-part" ->
                    Optional.of(
                            new Response.AdmittedInPart(
                                    List.of(new Response.Part(first.place(), half, ""))));
            case "say-paid" -> Optional.of(new Response.SaidPaid(demand.total(), today));
            case "dispute" ->
                    Optional.of(
                            new Response.Disputed(
                                    List.of(new Response.Part(first.place(), half, "defective"))));
            default -> Optional.empty();
        };
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
