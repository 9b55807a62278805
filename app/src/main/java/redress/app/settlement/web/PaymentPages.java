// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Answer;
import redress.app.casefile.MovePath;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.settlement.BookedPayment;
import redress.app.settlement.Days;
import redress.app.settlement.Moves;
import redress.app.settlement.Payment;
import redress.app.settlement.Payments;
import redress.app.settlement.Written;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.money.Money;
import redress.procedure.Role;

/// What was paid on a case, with every correction, and the form that corrects or withdraws a
/// payment.
@Controller
class PaymentPages {

    private static final String WITHDRAW = "withdraw";

    private final OpenCase open;
    private final Payments payments;
    private final Days days;

    PaymentPages(OpenCase open, Payments payments, Days days) {
        this.open = open;
        this.payments = payments;
        this.days = days;
    }

    /// Whoever wants to correct a payment chooses it first.
    @Bean
    static MovePath correctionPath() {
        return (of, move) ->
                move.equals(Moves.CORRECT_PAYMENT)
                        ? Optional.of("/cases/%s/payments".formatted(of.reference()))
                        : Optional.empty();
    }

    @GetMapping("/cases/{reference}/payments")
    @OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
    Page list(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        return new PaymentsPage(
                seated.on(),
                seated.actor().role() == Role.CLAIMANT && !seated.on().closed(),
                days.zone(seated.on()),
                payments.booked(seated.on().id()));
    }

    @GetMapping("/cases/{reference}/payments/{payment}")
    @OpenTo(Audience.CLAIMANT)
    Page ask(@Me Signed who, @PathVariable String reference, @PathVariable String payment) {
        OpenCase.Seated seated = claimant(who, reference);
        return new CorrectionPage(seated.on(), find(seated, payment), Map.of(), List.of());
    }

    @PostMapping("/cases/{reference}/payments/{payment}")
    @OpenTo(Audience.CLAIMANT)
    Object correct(
            @Me Signed who,
            @PathVariable String reference,
            @PathVariable String payment,
            @RequestParam Map<String, String> fields,
            Locale language) {
        OpenCase.Seated seated = claimant(who, reference);
        BookedPayment was = find(seated, payment);
        try {
            return switch (correct(seated, was, new Entered(fields, language))) {
                case Answer.Made _ -> new RedirectView("/cases/%s/payments".formatted(reference));
                case Answer.Refused(String _, String message) ->
                        new CorrectionPage(seated.on(), was, fields, List.of(Wrong.of(message)));
                case Answer.Stale _ ->
                        new CorrectionPage(
                                seated.on(), was, fields, List.of(Wrong.of("casefile.move.stale")));
            };
        } catch (WrongEntry no) {
            return new CorrectionPage(seated.on(), was, fields, List.of(no.wrong()));
        }
    }

    private Answer correct(OpenCase.Seated seated, BookedPayment was, Entered entered) {
        if (entered.text(BookedPayment.REASON).isEmpty()) {
            throw new WrongEntry(BookedPayment.REASON, "settlement.wrong.reason");
        }
        Money amount = was.now().amount();
        Payment corrected =
                entered.text("what").equals(WITHDRAW)
                        ? new Payment(was.seq(), was.now().day(), Money.zero(amount.currency()))
                        : new Payment(was.seq(), entered.day("day"), positive(entered, amount));
        return payments.correct(
                seated.on().id(),
                seated.actor(),
                corrected,
                new Written(entered.version(), entered.texts(), List.of()));
    }

    private static Money positive(Entered entered, Money was) {
        Money amount = entered.money("amount", was.currency());
        if (!amount.isPositive()) {
            throw new WrongEntry("amount", "settlement.wrong.nothing");
        }
        return amount;
    }

    private OpenCase.Seated claimant(Signed who, String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        if (seated.actor().role() != Role.CLAIMANT) {
            throw new NoSuchCase();
        }
        return seated;
    }

    private BookedPayment find(OpenCase.Seated seated, String payment) {
        return payments.booked(seated.on().id()).stream()
                .filter(one -> Long.toString(one.seq()).equals(payment))
                .filter(one -> !one.isWithdrawn())
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }
}
