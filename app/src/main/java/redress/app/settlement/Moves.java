// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Set;
import redress.app.casefile.RecordedEvent;
import redress.procedure.MoveRule;
import redress.procedure.Procedure;

/// The ids of the procedure's moves that this module has forms and rules for. A pack whose
/// procedure for claims leaves one out does without what it does.
public final class Moves {
    public static final String ADMIT = "admit";
    public static final String ADMIT_IN_PART = "admit-in-part";
    public static final String SAY_PAID = "say-paid";
    public static final String DISPUTE = "dispute";
    public static final String OFFER = "offer";
    public static final String COUNTER_OFFER = "counter-offer";
    public static final String ACCEPT_OFFER = "accept-offer";
    public static final String DECLINE_OFFER = "decline-offer";
    public static final String COUNTERSIGN = "countersign";
    public static final String RECORD_PAYMENT = "record-payment";
    public static final String CORRECT_PAYMENT = "correct-payment";
    public static final String BREACH = "breach";
    public static final String FULFIL = "fulfil";

    /// The type of the event by which the respondent is asked to answer.
    public static final String NOTIFIED = "respondent-notified";

    /// The type of the event of a message.
    static final String SAID = "message-sent";

    static final Set<String> ANSWERS = Set.of(ADMIT, ADMIT_IN_PART, SAY_PAID, DISPUTE);
    static final Set<String> OFFERS = Set.of(OFFER, COUNTER_OFFER);
    static final Set<String> PAYMENTS = Set.of(RECORD_PAYMENT, CORRECT_PAYMENT);

    private Moves() {}

    /// Whether an event was made by one of the moves that record payments.
    static boolean isPayment(RecordedEvent recorded, Procedure procedure) {
        return PAYMENTS.stream()
                .flatMap(move -> procedure.findMove(move).stream())
                .map(MoveRule::event)
                .anyMatch(recorded.event().type()::equals);
    }
}
