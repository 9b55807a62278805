// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.History;
import redress.app.casefile.RecordedEvent;
import redress.app.pack.Packs;
import redress.procedure.Procedure;

/// Writes what the events of a case mean for answers, offers, settlements and payments, in the
/// transaction of each event.
@Component
class SettlementKeeper {

    /// Facts that the procedure alone writes, by the effect of a move: the respondent's answer, and
    /// how the talks went on.
    private static final String RESPONSE = "response";

    private static final String TALKS = "talks";
    private static final String OFFERED = "offered";
    private static final String ACCEPTED = "accepted";

    private final ResponseRows responses;
    private final OfferRows offers;
    private final AgreementRows agreements;
    private final PaymentRows payments;
    private final History history;
    private final Days days;
    private final Packs packs;

    SettlementKeeper(
            ResponseRows responses,
            OfferRows offers,
            AgreementRows agreements,
            PaymentRows payments,
            History history,
            Days days,
            Packs packs) {
        this.responses = responses;
        this.offers = offers;
        this.agreements = agreements;
        this.payments = payments;
        this.history = history;
        this.days = days;
        this.packs = packs;
    }

    @EventListener
    @Order(0)
    void on(CaseMoved moved) {
        Case about = moved.moved();
        moved.events().forEach(event -> keep(about, event));
        if (about.closed()) {
            agreements.end(about.id());
        }
    }

    private void keep(Case about, RecordedEvent recorded) {
        Map<String, String> details = Details.of(recorded);
        long seq = recorded.event().seq();
        String response = fact(recorded, RESPONSE);
        if (Moves.ANSWERS.contains(response)) {
            responses.add(about.id(), seq, ResponseText.parse(response, details));
        }
        if (Moves.isPayment(recorded, procedure(about))) {
            payments.add(about.id(), seq, PaymentText.parse(details));
            setBreach(about);
        }
        switch (fact(recorded, TALKS)) {
            case OFFERED ->
                    offers.add(
                            about.id(),
                            new Offer(
                                    seq,
                                    recorded.event().by(),
                                    recorded.event().at(),
                                    Terms.from(details)));
            case "signed" -> sign(about, seq);
            case "broken" -> agreements.end(about.id());
            default -> {}
        }
    }

    private void sign(Case about, long seq) {
        UUID id = about.id();
        long accepted = last(about, ACCEPTED, seq);
        long offer = last(about, OFFERED, accepted);
        agreements.add(id, new AgreementRows.Agreement(seq, offer, accepted, true));
        setBreach(about);
    }

    /// The last event before another at which the talks came so far.
    private long last(Case about, String talks, long before) {
        return history.of(about.id()).stream()
                .filter(event -> fact(event, TALKS).equals(talks))
                .mapToLong(event -> event.event().seq())
                .filter(seq -> seq < before)
                .max()
                .orElseThrow();
    }

    private static String fact(RecordedEvent recorded, String name) {
        return recorded.event().facts().getOrDefault(name, "");
    }

    private Procedure procedure(Case about) {
        return packs.get(about.pack()).procedure(about.procedure());
    }

    /// The running settlement breaks when the day begins on which its oldest open instalment is out
    /// of grace.
    private void setBreach(Case about) {
        UUID id = about.id();
        agreements
                .last(id)
                .filter(AgreementRows.Agreement::running)
                .ifPresent(running -> {
                    LocalDate today = days.today(about);
                    Terms terms = offers.get(id, running.offer()).terms();
                    Ledger ledger =
                            Ledger.of(terms, payments.standing(id, running.signed()), today);
                    agreements.breaksAt(
                            id, ledger.breaksOn().map(day -> days.start(about, day)).orElse(null));
                });
    }
}
