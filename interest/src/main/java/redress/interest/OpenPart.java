// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.money.Money;

/// The disputed or the undisputed part of a bill while payments are booked on it.
final class OpenPart {
    private final Regime law;
    private final Bill bill;
    private final boolean disputed;
    private final boolean bearsFixedSum;
    private final List<Reduction> interestPaid = new ArrayList<>();
    private final List<Reduction> creditedTooMuch = new ArrayList<>();
    private final Money none;

    private Debt debt;
    private Money costsPaid;

    private OpenPart(Regime law, Bill bill, Debt debt, boolean disputed, boolean bearsFixedSum) {
        this.law = law;
        this.bill = bill;
        this.debt = debt;
        this.disputed = disputed;
        this.bearsFixedSum = bearsFixedSum;
        this.none = Money.zero(debt.principal().currency());
        this.costsPaid = none;
    }

    static OpenPart undisputed(Regime law, Bill bill, Debt debt) {
        return new OpenPart(law, bill, debt, false, true);
    }

    /// @param alone whether nothing of the bill is undisputed
    static OpenPart disputed(Regime law, Bill bill, Debt debt, boolean alone) {
        return new OpenPart(law, bill, debt, true, alone);
    }

    boolean isDisputed() {
        return disputed;
    }

    boolean isOf(String id) {
        return bill.id().equals(id);
    }

    LocalDate due() {
        return debt.due();
    }

    /// What this part comes to on a day.
    Statement.Line on(LocalDate day) {
        Assessment answer = law.assess(debt, interestPaid, day);
        Money open = debt.openOn(day.plusDays(1));
        if (!(answer instanceof Assessment.Owed owed)) {
            return new Statement.Line(bill.id(), disputed, answer, open, none, none, none);
        }
        return new Statement.Line(
                bill.id(),
                disputed,
                owed,
                open,
                notNegative(owed.interest().minus(sum(interestPaid))),
                fixedSum(owed, day).minus(costsPaid),
                owed.perDay());
    }

    /// Books up to this amount, in the order of the law; says what went where.
    Statement.Share book(Payment payment, Statement.Line line, Money amount) {
        Appropriation rule = rule(payment.day());
        Money left = amount;
        Money costs = none;
        Money interest = none;
        Money principal = none;
        for (Appropriation.Part part : rule.order()) {
            switch (part) {
                case COSTS -> {
                    costs = lesser(left, line.costs());
                    left = left.minus(costs);
                }
                case INTEREST -> {
                    interest = lesser(left, line.interest());
                    left = left.minus(interest);
                }
                case PRINCIPAL -> {
                    principal = lesser(left, line.principal());
                    left = left.minus(principal);
                }
            }
        }
        return booked(
                new Statement.Share(
                        payment, bill.id(), disputed, costs, interest, principal, rule.source()));
    }

    private Statement.Share booked(Statement.Share share) {
        LocalDate day = share.payment().day();
        costsPaid = costsPaid.plus(share.costs());
        if (share.interest().isPositive()) {
            interestPaid.add(new Reduction(day, share.interest()));
        }
        if (share.principal().isPositive()) {
            bookPrincipal(new Reduction(day, share.principal()));
        }
        return share;
    }

    /// Takes a payment off the principal; a later credit note for more than is then left is cut to
    /// what is left.
    private void bookPrincipal(Reduction paid) {
        List<Reduction> reductions = new ArrayList<>(debt.reductions());
        Money over = notNegative(sum(reductions).plus(paid.amount()).minus(debt.principal()));
        while (over.isPositive()) {
            Reduction last = reductions.removeLast();
            Money cut = lesser(over, last.amount());
            over = over.minus(cut);
            creditedTooMuch.add(new Reduction(last.day(), cut));
            if (cut.compareTo(last.amount()) < 0) {
                reductions.add(new Reduction(last.day(), last.amount().minus(cut)));
            }
        }
        reductions.add(paid);
        debt = debt.like(debt.principal(), debt.due(), reductions);
    }

    /// What credit notes up to this day gave back of money that had come in before.
    Money creditedTooMuch(LocalDate day) {
        return sum(creditedTooMuch.stream().filter(it -> !it.day().isAfter(day)).toList());
    }

    /// The fixed sum belongs to the whole bill, so its size decides on the tier; it is claimed
    /// once, with the undisputed part.
    private Money fixedSum(Assessment.Owed owed, LocalDate day) {
        if (bill.disputed().isZero()) {
            return owed.fixedSum().amount();
        }
        return bearsFixedSum && law.assess(bill.debt(), day) instanceof Assessment.Owed whole
                ? whole.fixedSum().amount()
                : none;
    }

    private Appropriation rule(LocalDate day) {
        return DebtDays.of(debt).version(law.appropriation(), day).orElseGet(Appropriation::unread);
    }

    private Money sum(List<Reduction> reductions) {
        Money sum = none;
        for (Reduction reduction : reductions) {
            sum = sum.plus(reduction.amount());
        }
        return sum;
    }

    private Money notNegative(Money amount) {
        return amount.isNegative() ? none : amount;
    }

    private static Money lesser(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
