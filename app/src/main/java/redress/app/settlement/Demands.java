// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.claim.Claims;
import redress.app.claim.FiledClaim;
import redress.app.claim.FiledInvoice;
import redress.app.claim.Overdue;
import redress.app.claim.Reckoning;
import redress.interest.Reduction;
import redress.money.Money;

/// What claims ask for, less what has been received since they were filed. A payment is set against
/// the invoices in the order of the claim; what is left of it against what the law adds.
@Component
public class Demands {

    private final Claims claims;
    private final PaymentRows payments;
    private final Days days;

    Demands(Claims claims, PaymentRows payments, Days days) {
        this.claims = claims;
        this.payments = payments;
        this.days = days;
    }

    /// What a case asks for today; empty where it asks for no money.
    public Optional<Demand> find(Case of) {
        return claims.of(of.id()).map(claim -> demand(of, claim));
    }

    private Demand demand(Case of, FiledClaim claim) {
        List<Reduction> received = new ArrayList<>();
        payments.standing(of.id(), 0).stream()
                .filter(payment -> payment.amount().isPositive())
                .forEach(payment -> received.add(new Reduction(payment.day(), payment.amount())));
        List<FiledInvoice> reduced = new ArrayList<>();
        for (FiledInvoice invoice : claim.invoices()) {
            reduced.add(new FiledInvoice(less(invoice.debt(), received), invoice.dueBy()));
        }
        Money rest =
                received.stream()
                        .map(Reduction::amount)
                        .reduce(Money.zero(claim.currency()), Money::plus);
        Reckoning owed = new FiledClaim(claim.currency(), claim.law(), reduced).on(days.today(of));
        List<Demand.Item> items = new ArrayList<>();
        for (Reckoning.Line line : owed.lines()) {
            Overdue debt = line.debt();
            items.add(new Demand.Item(items.size() + 1, debt.number(), debt.due(), debt.open()));
        }
        return new Demand(items, owed.added().minus(rest), owed.total().minus(rest));
    }

    /// A debt less as much of what was received as it takes; that much is taken from `received`.
    private static Overdue less(Overdue debt, List<Reduction> received) {
        List<Reduction> paid = new ArrayList<>(debt.paid());
        Money open = debt.open();
        while (open.isPositive() && !received.isEmpty()) {
            Reduction next = received.removeFirst();
            Money part = next.amount().compareTo(open) < 0 ? next.amount() : open;
            paid.add(new Reduction(next.day(), part));
            open = open.minus(part);
            Money left = next.amount().minus(part);
            if (left.isPositive()) {
                received.addFirst(new Reduction(next.day(), left));
            }
        }
        return new Overdue(debt.number(), debt.amount(), debt.due(), paid);
    }
}
