// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import redress.money.Money;

/// A case that money may be for.
///
/// @param reference its reference number
/// @param respondent the name of whoever owes
/// @param invoices the numbers of its invoices
/// @param due what is still to come, the oldest first: instalment by instalment, without a
///   settlement invoice by invoice and then what the law adds
public record Candidate(
        UUID caseId, String reference, String respondent, List<String> invoices, List<Money> due) {
    public Candidate {
        invoices = List.copyOf(invoices);
        due = List.copyOf(due);
    }

    /// What is still to come in all; nothing where nothing is.
    boolean owes(Money amount) {
        return !due.isEmpty() && due.getFirst().currency().equals(amount.currency());
    }

    Money total() {
        return due.stream().reduce(Money::plus).orElseThrow();
    }

    /// The same case once this money has come.
    Candidate after(Money paid) {
        List<Money> left = new ArrayList<>();
        Money rest = paid;
        for (Money one : due) {
            Money part = rest.compareTo(one) < 0 ? rest : one;
            rest = rest.minus(part);
            if (part.compareTo(one) < 0) {
                left.add(one.minus(part));
            }
        }
        return new Candidate(caseId, reference, respondent, invoices, left);
    }

    @Override
    public String toString() {
        return "Candidate[" + reference + "]";
    }
}
