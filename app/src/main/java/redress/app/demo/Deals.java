// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Participants;
import redress.app.settlement.Days;
import redress.app.settlement.Demand;
import redress.app.settlement.Demands;
import redress.app.settlement.Interval;
import redress.app.settlement.Ledger;
import redress.app.settlement.Moves;
import redress.app.settlement.Offer;
import redress.app.settlement.Offers;
import redress.app.settlement.Payments;
import redress.app.settlement.Plan;
import redress.app.settlement.Receipt;
import redress.app.settlement.Response;
import redress.app.settlement.Settlements;
import redress.app.settlement.Terms;
import redress.app.settlement.Written;
import redress.money.Money;
import redress.procedure.Role;

/// What the two sides of the demonstration's claims answer, offer, sign and pay.
@Component
@OnlyInDemo
class Deals {

    /// Money that comes for the next open instalment; half of it where the detail says so.
    private static final String PAY = "pay";

    static final Set<String> MOVES =
            Set.of(
                    Moves.OFFER,
                    Moves.COUNTER_OFFER,
                    Moves.ACCEPT_OFFER,
                    Moves.DECLINE_OFFER,
                    Moves.COUNTERSIGN,
                    PAY);

    private static final int DAYS_TO_FIRST = 7;
    private static final int GRACE_DAYS = 14;
    private static final Actor DEBTOR = new Actor(Role.RESPONDENT, null, "");

    private final Offers offers;
    private final Settlements settlements;
    private final Payments payments;
    private final Demands demands;
    private final Participants participants;
    private final Days days;

    Deals(
            Offers offers,
            Settlements settlements,
            Payments payments,
            Demands demands,
            Participants participants,
            Days days) {
        this.offers = offers;
        this.settlements = settlements;
        this.payments = payments;
        this.demands = demands;
        this.participants = participants;
        this.days = days;
    }

    Answer make(Case on, Storyline.Turn turn) {
        return switch (turn.move()) {
            case Moves.OFFER -> offers.make(on.id(), DEBTOR, terms(on, turn), Written.NOTHING);
            case Moves.COUNTER_OFFER ->
                    offers.make(on.id(), creditor(on), terms(on, turn), Written.NOTHING);
            case PAY -> pay(on, turn.detail().equals("half"));
            default -> answer(on, turn.move(), offers.current(on).orElseThrow());
        };
    }

    private Answer answer(Case on, String move, Offer open) {
        Actor offering = open.by() == Role.CLAIMANT ? creditor(on) : DEBTOR;
        Actor asked = open.by() == Role.CLAIMANT ? DEBTOR : creditor(on);
        String terms = open.terms().hash();
        return switch (move) {
            case Moves.ACCEPT_OFFER -> offers.accept(on.id(), asked, terms, Act.ANY);
            case Moves.DECLINE_OFFER -> offers.decline(on.id(), asked, Written.NOTHING);
            default -> offers.sign(on.id(), offering, terms, Act.ANY);
        };
    }

    /// What an answer says in figures, as details of its move; nothing for any other move.
    Map<String, String> figures(Case on, String move) {
        return switch (move) {
            case Moves.ADMIT -> new Response.Admitted(asked(on).total()).details();
            case Moves.SAY_PAID ->
                    new Response.SaidPaid(asked(on).total(), days.today(on)).details();
            case Moves.ADMIT_IN_PART -> new Response.AdmittedInPart(half(on, "")).details();
            case Moves.DISPUTE -> new Response.Disputed(half(on, "defective")).details();
            default -> Map.of();
        };
    }

    private List<Response.Part> half(Case on, String reason) {
        Demand.Item first = asked(on).items().getFirst();
        return List.of(new Response.Part(first.place(), half(first.open()), reason));
    }

    private Demand asked(Case on) {
        return demands.find(on).orElseThrow();
    }

    /// As many monthly instalments as the turn says.
    private Terms terms(Case on, Storyline.Turn turn) {
        LocalDate first = days.today(on).plusDays(DAYS_TO_FIRST);
        int count = Integer.parseInt(turn.detail());
        return new Terms(Plan.even(asked(on).total(), count, first, Interval.MONTH), GRACE_DAYS);
    }

    private Answer pay(Case on, boolean half) {
        Money open =
                settlements.ledger(on).flatMap(Ledger::next).map(Ledger.Line::open).orElseThrow();
        Receipt receipt =
                new Receipt(days.today(on), half ? half(open) : open, on.reference(), null);
        return payments.record(on.id(), creditor(on), receipt, Act.ANY);
    }

    private static Money half(Money amount) {
        return Money.ofMinor(amount.minor() / 2, amount.currency());
    }

    private Actor creditor(Case on) {
        return new Actor(
                Role.CLAIMANT,
                participants.find(on.id(), Role.CLAIMANT).orElseThrow().person(),
                "");
    }
}
