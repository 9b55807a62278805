// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.List;
import redress.interest.Debt;
import redress.interest.Reduction;
import redress.money.Money;

/// One unpaid invoice as it is counted with.
///
/// @param amount what was to be paid by `due`
/// @param paid what was paid since
public record Overdue(String number, Money amount, LocalDate due, List<Reduction> paid) {

    public Overdue {
        paid = List.copyOf(paid);
    }

    /// What is open now.
    public Money open() {
        return paid.stream().map(Reduction::amount).reduce(amount, Money::minus);
    }

    Debt under(ChosenLaw law) {
        return new Debt(amount, due, law.contractDate(), law.agreedRate(), null, paid);
    }

    @Override
    public String toString() {
        return "Overdue[" + amount + "]";
    }
}
