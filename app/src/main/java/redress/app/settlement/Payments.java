// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.History;
import redress.app.pack.Packs;
import redress.procedure.Procedure;

/// Money that claimants have received. What was recorded is never changed: a correction is an event
/// of its own. When the last instalment of a settlement has come, the case closes by itself.
@Component
public class Payments {

    static final String REFERENCE = "reference";

    private final Cases cases;
    private final PaymentRows rows;
    private final Settlements settlements;
    private final History history;
    private final Packs packs;

    Payments(Cases cases, PaymentRows rows, Settlements settlements, History history, Packs packs) {
        this.cases = cases;
        this.rows = rows;
        this.settlements = settlements;
        this.history = history;
        this.packs = packs;
    }

    /// Every payment of a case as it stands now, the first recorded first; those taken back are
    /// nothing.
    public List<Payment> of(UUID caseId) {
        return rows.standing(caseId, 0);
    }

    /// Every payment of a case with its corrections, the first recorded first.
    public List<BookedPayment> booked(UUID caseId) {
        Case of = cases.find(caseId).orElseThrow();
        Procedure procedure = packs.get(of.pack()).procedure(of.procedure());
        return BookedPayment.of(history.of(caseId), procedure);
    }

    /// Records money received. A bank entry that the claimant has booked before is refused with the
    /// code `booked-before`.
    @Transactional
    public Answer record(UUID caseId, Actor claimant, Receipt receipt, long version) {
        EntryKey entry = receipt.entry();
        UUID person = claimant.person();
        if (entry == null || person == null) {
            return write(caseId, claimant, receipt, version);
        }
        if (!rows.book(person, entry, caseId)) {
            return new Answer.Refused(
                    "booked-before",
                    "The bank entry of %s over %s was booked before. Correct that payment instead."
                            .formatted(receipt.day(), receipt.amount()));
        }
        Answer answer = write(caseId, claimant, receipt, version);
        if (!(answer instanceof Answer.Made)) {
            rows.forget(person, entry);
        }
        return answer;
    }

    private Answer write(UUID caseId, Actor claimant, Receipt receipt, long version) {
        PaymentText text = new PaymentText(null, receipt.day(), receipt.amount(), receipt.entry());
        return make(
                Moves.RECORD_PAYMENT,
                caseId,
                claimant,
                text,
                new Written(version, texts(receipt.reference()), List.of()));
    }

    /// Corrects the day or the amount of a payment; an amount of nothing takes it back. What is
    /// written with it must say why.
    @Transactional
    public Answer correct(UUID caseId, Actor claimant, Payment corrected, Written written) {
        PaymentText text =
                new PaymentText(corrected.seq(), corrected.day(), corrected.amount(), null);
        return make(Moves.CORRECT_PAYMENT, caseId, claimant, text, written);
    }

    private Answer make(
            String move, UUID caseId, Actor claimant, PaymentText text, Written written) {
        Answer answer =
                cases.make(
                        caseId,
                        new Act(
                                move,
                                claimant,
                                written.version(),
                                text.details(),
                                written.texts(),
                                written.documents()));
        return answer instanceof Answer.Made made ? closedIfPaid(made) : answer;
    }

    private Answer closedIfPaid(Answer.Made made) {
        Case after = made.after();
        boolean paid = settlements.runningLedger(after).filter(Ledger::isPaid).isPresent();
        return paid
                        && cases.make(after.id(), Act.of(Moves.FULFIL, Actor.SYSTEM, Map.of()))
                                instanceof Answer.Made closed
                ? new Answer.Made(closed.after(), made.events())
                : made;
    }

    private static Map<String, String> texts(String reference) {
        return reference.isBlank() ? Map.of() : Map.of(REFERENCE, reference.strip());
    }
}
