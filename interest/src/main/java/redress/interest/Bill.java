// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.money.Money;

/// One invoice, or one instalment of it, in an account.
///
/// @param id the invoice number or any other name, unique in its account
/// @param debt what it comes to; credit notes are its reductions, payments are not
/// @param disputed how much of it the debtor disputes: payments reach that part last
public record Bill(String id, Debt debt, Money disputed) {
    private static final int LONGEST_ID = 200;
    private static final int MOST_PARTS = 600;

    public Bill {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "id of a bill must have from 1 to %d characters".formatted(LONGEST_ID));
        }
        if (disputed.isNegative() || disputed.compareTo(open(debt)) > 0) {
            throw new IllegalArgumentException(
                    "disputed part (%s) must be from zero to the amount less its credit notes (%s)"
                            .formatted(disputed, open(debt)));
        }
    }

    /// A bill that nobody disputes.
    public static Bill of(String id, Debt debt) {
        return new Bill(id, debt, Money.zero(debt.principal().currency()));
    }

    /// A debt that is to be paid in equal parts on these days: each is a bill of its own, late by
    /// itself and with a fixed sum of its own.
    ///
    /// Source: Directive 2011/7/EU, art 5; CJEU C-370/21.
    public static List<Bill> inParts(String id, Debt debt, List<LocalDate> days) {
        if (!debt.reductions().isEmpty() || days.isEmpty() || days.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "a debt in parts must have no credit notes yet and from 1 to %d days"
                            .formatted(MOST_PARTS));
        }
        List<Money> amounts = debt.principal().split(days.size());
        List<Bill> bills = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Debt part = debt.like(amounts.get(i), days.get(i), List.of());
            bills.add(of("%s/%d".formatted(id, i + 1), part));
        }
        return List.copyOf(bills);
    }

    /// This bill with a part that the debtor disputes.
    public Bill withDisputed(Money part) {
        return new Bill(id, debt, part);
    }

    /// The part that nobody disputes, then the disputed one; each only if it is more than nothing.
    Stream<OpenPart> parts(Regime law) {
        if (disputed.isZero()) {
            return Stream.of(OpenPart.undisputed(law, this, debt));
        }
        boolean alone = open(debt).equals(disputed);
        OpenPart doubtful =
                OpenPart.disputed(law, this, debt.like(disputed, debt.due(), List.of()), alone);
        if (alone) {
            return Stream.of(doubtful);
        }
        Debt rest = debt.like(debt.principal().minus(disputed), debt.due(), debt.reductions());
        return Stream.of(OpenPart.undisputed(law, this, rest), doubtful);
    }

    private static Money open(Debt debt) {
        Money open = debt.principal();
        for (Reduction credit : debt.reductions()) {
            open = open.minus(credit.amount());
        }
        return open;
    }
}
