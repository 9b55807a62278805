// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.History;
import redress.app.casefile.RecordedEvent;

/// The countersigned settlements of cases and how their instalments stand.
@Component
public class Settlements {

    private final AgreementRows agreements;
    private final OfferRows offers;
    private final PaymentRows payments;
    private final History history;
    private final Days days;

    Settlements(
            AgreementRows agreements,
            OfferRows offers,
            PaymentRows payments,
            History history,
            Days days) {
        this.agreements = agreements;
        this.offers = offers;
        this.payments = payments;
        this.history = history;
        this.days = days;
    }

    /// The latest settlement of a case, running or over.
    public Optional<Settlement> find(UUID caseId) {
        return agreements.last(caseId).map(made -> settlement(caseId, made));
    }

    /// How the instalments of the latest settlement of a case stand today.
    public Optional<Ledger> ledger(Case of) {
        return agreements
                .last(of.id())
                .map(made ->
                        Ledger.of(
                                offers.get(of.id(), made.offer()).terms(),
                                payments.standing(of.id(), made.signed()),
                                days.today(of)));
    }

    /// The ledger of a settlement that still binds.
    Optional<Ledger> runningLedger(Case of) {
        return agreements
                .last(of.id())
                .filter(AgreementRows.Agreement::running)
                .flatMap(_ -> ledger(of));
    }

    private Settlement settlement(UUID caseId, AgreementRows.Agreement made) {
        List<RecordedEvent> events = history.of(caseId);
        return new Settlement(
                caseId,
                offers.get(caseId, made.offer()),
                signature(events, made.accepted()),
                signature(events, made.signed()),
                made.running());
    }

    private static Signature signature(List<RecordedEvent> events, long seq) {
        RecordedEvent event =
                events.stream().filter(one -> one.event().seq() == seq).findFirst().orElseThrow();
        return new Signature(event.event().by(), event.event().at(), seq, event.hash());
    }
}
