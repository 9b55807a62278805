// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.ActCheck;
import redress.app.casefile.Answer.Refused;
import redress.app.casefile.Case;
import redress.money.Money;
import redress.procedure.Role;

/// What answers, offers, payments and breaches must be like beyond the procedure, whoever makes
/// them from whichever form.
@Component
class SettlementCheck implements ActCheck {

    private static final int YEARS_AHEAD = 10;

    private final ObjectProvider<Demands> demands;
    private final ObjectProvider<Settlements> settlements;
    private final OfferRows offers;
    private final PaymentRows payments;
    private final Days days;

    SettlementCheck(
            ObjectProvider<Demands> demands,
            ObjectProvider<Settlements> settlements,
            OfferRows offers,
            PaymentRows payments,
            Days days) {
        this.demands = demands;
        this.settlements = settlements;
        this.offers = offers;
        this.payments = payments;
        this.days = days;
    }

    @Override
    public Optional<Refused> refusal(Case of, Act act) {
        try {
            check(of, act);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(new Refused("bad-detail", String.valueOf(wrong.getMessage())));
        }
    }

    private void check(Case of, Act act) {
        Map<String, String> details = act.details();
        if (Moves.ANSWERS.contains(act.move())) {
            answer(of, ResponseText.parse(act.move(), details));
        } else if (Moves.OFFERS.contains(act.move())) {
            offer(of, Terms.from(details));
        } else if (Moves.PAYMENTS.contains(act.move())) {
            payment(of, act, PaymentText.parse(details));
        } else if (details.containsKey(Offers.TERMS)) {
            terms(of, details.get(Offers.TERMS));
        } else if (act.move().equals(Moves.BREACH)) {
            require(
                    settlements
                            .getObject()
                            .runningLedger(of)
                            .filter(Ledger::isBreached)
                            .isPresent(),
                    "No instalment is out of its days of grace. Wait until one is.");
        } else if (act.move().equals(Moves.FULFIL) && act.actor().role() == Role.SYSTEM) {
            require(
                    settlements.getObject().runningLedger(of).filter(Ledger::isPaid).isPresent(),
                    "Instalments are still open. Record what was paid.");
        }
    }

    private void answer(Case of, Response response) {
        Optional<Demand> asked = demands.getObject().find(of);
        sameCurrency(of, response.amount());
        for (Response.Part part : response.parts()) {
            asked.ifPresent(demand -> {
                Demand.Item item =
                        demand.find(part.invoice())
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "invoice %d must be one of the claim's %d."
                                                        .formatted(
                                                                part.invoice(),
                                                                demand.items().size())));
                require(
                        part.amount().compareTo(item.open()) <= 0,
                        "%s of invoice %d must not be more than the open %s."
                                .formatted(part.amount(), part.invoice(), item.open()));
            });
        }
        if (response instanceof Response.SaidPaid(Money _, LocalDate day)) {
            notInFuture(of, day);
        }
    }

    private void offer(Case of, Terms terms) {
        LocalDate today = days.today(of);
        require(
                !terms.plan().first().isBefore(today),
                "The first instalment (%s) must not be due before today (%s). Choose a later day."
                        .formatted(terms.plan().first(), today));
        require(
                !terms.plan().last().isAfter(today.plusYears(YEARS_AHEAD)),
                "The last instalment (%s) must be due within %d years. Choose fewer or larger ones."
                        .formatted(terms.plan().last(), YEARS_AHEAD));
        sameCurrency(of, terms.total());
    }

    private void payment(Case of, Act act, PaymentText payment) {
        boolean correction = act.move().equals(Moves.CORRECT_PAYMENT);
        require(
                correction == (payment.corrects() != null),
                "'%s' must%s name the payment that it corrects."
                        .formatted(act.move(), correction ? "" : " not"));
        if (payment.corrects() != null) {
            correction(of, act, payment.corrects());
        }
        if (payment.entry() != null) {
            entry(of, act, payment.entry());
        }
        notInFuture(of, payment.day());
        sameCurrency(of, payment.amount());
    }

    private void correction(Case of, Act act, long corrects) {
        Optional<Payment> standing = payments.find(of.id(), corrects);
        require(
                standing.isPresent(),
                "There is no payment %d in this case. Choose one from the ledger."
                        .formatted(corrects));
        require(
                standing.filter(payment -> payment.amount().isPositive()).isPresent(),
                "Payment %d was withdrawn. Record it anew if it came after all."
                        .formatted(corrects));
        require(
                !act.texts().getOrDefault(BookedPayment.REASON, "").isBlank(),
                "A correction must say why. Write it in '%s'.".formatted(BookedPayment.REASON));
    }

    /// Only what a statement showed, and its review booked for this case, may stand on a bank
    /// entry.
    private void entry(Case of, Act act, EntryKey entry) {
        UUID person = act.actor().person();
        require(
                person != null
                        && of.id().equals(payments.booked(person, List.of(entry)).get(entry.hash()))
                        && !payments.standsOn(of.id(), entry),
                "'%s' must come from a bank statement. Hand the statement in and book it there."
                        .formatted(PaymentText.ENTRY));
    }

    private void terms(Case of, String named) {
        String open = offers.last(of.id()).map(offer -> offer.terms().hash()).orElse("");
        require(
                open.equals(named),
                "The offer has changed since you looked. Read the new one and answer that.");
    }

    private void notInFuture(Case of, LocalDate day) {
        LocalDate today = days.today(of);
        require(
                !day.isAfter(today),
                "The day of payment (%s) must not be after today (%s).".formatted(day, today));
    }

    private void sameCurrency(Case of, Money amount) {
        Optional<Currency> asked = demands.getObject().find(of).map(Demand::currency);
        require(
                asked.isEmpty() || asked.get().equals(amount.currency()),
                "%s must be in %s, the currency of the claim."
                        .formatted(amount, asked.map(Currency::getCurrencyCode).orElse("")));
    }

    private static void require(boolean fine, String message) {
        if (!fine) {
            throw new IllegalArgumentException(message);
        }
    }
}
