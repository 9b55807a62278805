// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Map;
import java.util.Optional;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.RecordedEvent;
import redress.procedure.Effect;
import redress.procedure.Phase;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// What an event of a case means to its two sides, as kinds of notices.
///
/// @param toClaimant the kind of notice the claimant gets; empty for none
/// @param toRespondent the kind of notice the respondent gets; empty for none
record News(String toClaimant, String toRespondent) {

    private static final News NONE = new News("", "");

    static News of(RecordedEvent recorded, CaseMoved moved, Procedure procedure) {
        Map<String, String> facts = recorded.event().facts();
        Role by = recorded.event().by();
        String talks = facts.getOrDefault("talks", "");
        if (recorded.event().type().equals(Moves.NOTIFIED)) {
            return new News("", "answer-link");
        }
        if (recorded.event().type().equals(Moves.SAID)) {
            return by == Role.CLAIMANT ? new News("", "message") : message(by);
        }
        if (asks(recorded, procedure)) {
            return new News("asked", "");
        }
        if (facts.containsKey("stage") && !talks.equals("signed") && !talks.equals("broken")) {
            Optional<News> turned = turned(moved, procedure);
            if (turned.isPresent()) {
                return turned.get();
            }
        }
        if (Moves.isPayment(recorded, procedure)) {
            return new News("", "payment");
        }
        return talks.isEmpty() ? answer(facts) : talks(talks, by);
    }

    /// What somebody else than the claimant wrote; a respondent needs no word of their own message.
    private static News message(Role by) {
        return new News("message", by == Role.RESPONDENT ? "" : "message");
    }

    private static boolean asks(RecordedEvent recorded, Procedure procedure) {
        return procedure.moves().stream()
                .filter(rule -> rule.event().equals(recorded.event().type()))
                .anyMatch(rule -> rule.effects().contains(Effect.OPEN_ASK));
    }

    private static News talks(String talks, Role by) {
        return switch (talks) {
            case "offered" -> bySide(by, "offer-sent", "offer-received");
            case "accepted" -> bySide(by, "accepted-sent", "accepted-received");
            case "declined" ->
                    by == Role.SYSTEM
                            ? both("offer-lapsed")
                            : bySide(by, "declined-sent", "declined-received");
            case "signed" -> both("settled");
            case "broken" -> both("breached");
            default -> NONE;
        };
    }

    private static News answer(Map<String, String> facts) {
        return facts.containsKey("response") ? new News("answered", "answer-sent") : NONE;
    }

    private static Optional<News> turned(CaseMoved moved, Procedure procedure) {
        boolean closedBefore =
                procedure
                        .findStage(moved.state().stageBefore())
                        .filter(stage -> stage.phase() == Phase.CLOSED)
                        .isPresent();
        if (moved.state().isClosed() && !closedBefore) {
            return Optional.of(both("closed"));
        }
        return closedBefore && !moved.state().isClosed()
                ? Optional.of(both("reopened"))
                : Optional.empty();
    }

    private static News bySide(Role by, String own, String other) {
        return by == Role.CLAIMANT ? new News(own, other) : new News(other, own);
    }

    private static News both(String kind) {
        return new News(kind, kind);
    }

    /// The kind of notice for a side; empty for none.
    String kind(Role side) {
        return side == Role.CLAIMANT ? toClaimant : toRespondent;
    }
}
