// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.procedure.Decision.Accepted;
import redress.procedure.Decision.Refused;

/// Decides one move: checks it from the outside in, then writes down what it does.
final class Deciding {
    private final Procedure procedure;
    private final CaseState state;
    private final Move move;
    private final WorkCalendar calendar;

    Deciding(Procedure procedure, CaseState state, Move move, WorkCalendar calendar) {
        this.procedure = procedure;
        this.state = state;
        this.move = move;
        this.calendar = calendar;
    }

    Decision decision() {
        Optional<MoveRule> found = procedure.findMove(move.rule());
        if (found.isEmpty()) {
            return new Refused(
                    "unknown-move",
                    "'%s' is not a move of procedure %s version %d. Reload the case to see the moves there are."
                            .formatted(
                                    Details.quoted(move.rule()),
                                    procedure.id(),
                                    procedure.version()));
        }
        MoveRule rule = found.orElseThrow();
        return rule.has(Effect.EXPIRE) ? onItsOwn(rule) : afterExpiries(rule);
    }

    /// First every clock runs out that is due, however late that is noticed; then comes the move.
    private Decision afterExpiries(MoveRule rule) {
        List<Event> events = new ArrayList<>();
        CaseState then = state;
        for (Move due : state.expiries(calendar, notBefore(state, move.at()))) {
            if (procedure.decide(then, due, calendar) instanceof Accepted(List<Event> expired)) {
                events.addAll(expired);
                then = then.apply(procedure, calendar, expired.getFirst());
            }
        }
        Decision decision = new Deciding(procedure, then, move, calendar).onItsOwn(rule);
        if (decision instanceof Accepted(List<Event> moved)) {
            events.addAll(moved);
            return new Accepted(events);
        }
        return decision;
    }

    private Decision onItsOwn(MoveRule rule) {
        Act act = new Act(procedure, state, rule, move, calendar, notBefore(state, move.at()));
        Optional<Refused> refused =
                Permission.refusal(procedure, state, rule, move.by())
                        .or(() -> Details.refusal(act))
                        .or(() -> ClockConditions.refusal(act));
        return refused.isPresent() ? refused.orElseThrow() : accepted(act);
    }

    /// A server whose clock is behind must not date an event before the last one.
    static Instant notBefore(CaseState state, Instant at) {
        return at.isBefore(state.at()) ? state.at() : at;
    }

    private static Accepted accepted(Act act) {
        MoveRule rule = act.rule();
        Map<String, String> facts = rule.factsOf(act.move().details());
        for (Effect effect : rule.effects()) {
            write(effect, rule, facts);
        }
        String next = nextStage(act);
        if (!next.equals(act.state().stage())) {
            facts.put(Fact.STAGE, next);
        }
        ClockWriting.write(act, facts);
        return new Accepted(
                List.of(
                        new Event(
                                act.state().version() + 1,
                                rule.event(),
                                act.move().by(),
                                act.at(),
                                facts)));
    }

    private static String nextStage(Act act) {
        return switch (act.rule().to()) {
            case MoveRule.SAME -> act.state().stage();
            case MoveRule.BACK -> act.state().stageBefore();
            default -> act.rule().to();
        };
    }

    private static void write(Effect effect, MoveRule rule, Map<String, String> facts) {
        switch (effect) {
            case VIEW -> facts.put(Fact.VIEWED, "yes");
            case RELEASE -> facts.put(Fact.RELEASED, "yes");
            case TRANSFER -> facts.put(Fact.TRANSFERRED, "yes");
            case ARBITRATE -> facts.put(Fact.ARBITRATED, "yes");
            case OPEN_ASK -> facts.put(Fact.ASK, "open");
            case CLOSE_ASK -> facts.put(Fact.ASK, "closed");
            case RESPOND -> facts.put(Fact.RESPONSE, rule.id());
            case OFFER -> facts.put(Fact.TALKS, Talking.OFFERED);
            case ACCEPT_OFFER -> facts.put(Fact.TALKS, Talking.ACCEPTED);
            case DECLINE_OFFER -> facts.put(Fact.TALKS, Talking.DECLINED);
            case SIGN -> facts.put(Fact.TALKS, Talking.SIGNED);
            case BREAK -> facts.put(Fact.TALKS, Talking.BROKEN);
            case URGE -> facts.put(Fact.URGED, "yes");
            case HOLD, REFER, GIVE_VIEW, EXPIRE, UNHELD -> {}
        }
    }
}
