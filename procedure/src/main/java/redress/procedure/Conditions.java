// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static redress.procedure.Permission.refused;

import java.util.Optional;
import redress.procedure.Decision.Refused;

/// The condition that each effect brings. A clock that ran out meets none but its own: its time is
/// up whatever else is so.
final class Conditions {
    private Conditions() {}

    static Optional<Refused> refusal(
            Procedure procedure, CaseState state, MoveRule rule, Role role) {
        if (rule.has(Effect.EXPIRE)) {
            return Optional.empty();
        }
        return rule.effects().stream()
                .sorted()
                .flatMap(effect -> of(effect, procedure, state, role).stream())
                .findFirst();
    }

    private static Optional<Refused> of(
            Effect effect, Procedure procedure, CaseState state, Role role) {
        Talks talks = state.talks();
        return switch (effect) {
            case VIEW -> viewing(state.holding());
            case TRANSFER -> passing(state.holding(), procedure.transferLimit(), role);
            case REFER -> referring(state.holding(), procedure.transferLimit());
            case CLOSE_ASK ->
                    unless(
                            state.openAsk() != null,
                            "no-open-ask",
                            "No question is open. Send a message instead.");
            case OFFER -> offering(talks, role);
            case ACCEPT_OFFER, DECLINE_OFFER -> answering(talks, role);
            case SIGN ->
                    unless(
                            talks.isAccepted() && talks.offeredBy() == role,
                            "nothing-to-sign",
                            "Only the side whose offer was accepted countersigns it. Accept the open offer first.");
            case BREAK ->
                    unless(
                            talks.signed(),
                            "no-settlement",
                            "There is no signed settlement that could be broken.");
            case UNHELD -> beingUnheld(state);
            case HOLD, RELEASE, ARBITRATE, OPEN_ASK, RESPOND, GIVE_VIEW, EXPIRE, URGE ->
                    Optional.empty();
        };
    }

    private static Optional<Refused> beingUnheld(CaseState state) {
        return unless(
                state.findHolder().isEmpty(),
                "held",
                "A desk holds the case. Make the move that leaves it there.");
    }

    private static Optional<Refused> offering(Talks talks, Role role) {
        if (talks.isAccepted()) {
            return refused(
                    "offer-accepted",
                    "The offer is accepted and waits for the countersignature of %s. Ask them to sign."
                            .formatted(talks.offeredBy()));
        }
        return unless(
                !(talks.isOffered() && talks.offeredBy() == role),
                "two-offers",
                "Your offer is still open. Wait for the other side's answer.");
    }

    private static Optional<Refused> viewing(Holding holding) {
        return holding.holder() == null
                ? refused("no-holder", "No desk holds the case. Assign it to one first.")
                : unless(
                        !holding.isViewed(),
                        "already-viewed",
                        "Desk '%s' has already looked at the case.".formatted(holding.holder()));
    }

    private static Optional<Refused> passing(Holding holding, int limit, Role role) {
        if (role != Role.DESK) {
            return Optional.empty();
        }
        if (holding.arbitrated()) {
            return refused(
                    "competence-decided",
                    "A coordinator has decided that desk '%s' is competent. Write to the coordinator if something new has come up."
                            .formatted(holding.holder()));
        }
        return unless(
                holding.transfers() < limit,
                "transfer-limit",
                "The case has been passed on %d times and %d is the limit. Refer it to the coordinator, who decides."
                        .formatted(holding.transfers(), limit));
    }

    private static Optional<Refused> referring(Holding holding, int limit) {
        return holding.arbitrated()
                ? refused(
                        "competence-decided",
                        "A coordinator has decided that desk '%s' is competent. Write to the coordinator if something new has come up."
                                .formatted(holding.holder()))
                : unless(
                        holding.transfers() >= limit,
                        "below-transfer-limit",
                        "The case has been passed on %d times; it goes to a coordinator after %d. Return or transfer it with a reason."
                                .formatted(holding.transfers(), limit));
    }

    private static Optional<Refused> answering(Talks talks, Role role) {
        return !talks.isOffered()
                ? refused("no-open-offer", "No offer is open. Make one, or wait for one.")
                : unless(
                        talks.offeredBy() != role,
                        "own-offer",
                        "The open offer is your own. Wait for the other side's answer.");
    }

    private static Optional<Refused> unless(boolean fine, String code, String message) {
        return fine ? Optional.empty() : refused(code, message);
    }
}
