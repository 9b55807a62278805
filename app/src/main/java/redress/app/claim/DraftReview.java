// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A draft as it stands today: the due day of each invoice, what to look at, what is missing.
///
/// @param due by the invoice's id; an invoice whose due day is unknown is absent
/// @param warnings by the invoice's id
/// @param misdirected what keeps it from reaching a desk
public record DraftReview(
        LocalDate today,
        ClaimDraft draft,
        Map<UUID, DueDay> due,
        Map<UUID, List<Warning>> warnings,
        Readiness readiness,
        List<Mistake> misdirected) {

    public DraftReview {
        due = Map.copyOf(due);
        warnings = Map.copyOf(warnings);
        misdirected = List.copyOf(misdirected);
    }

    /// All that stands in the way of filing.
    public List<Mistake> obstacles() {
        return java.util.stream.Stream.concat(readiness.missing().stream(), misdirected.stream())
                .toList();
    }

    /// What is owed today; empty where no invoice is complete.
    public Optional<Reckoning> reckoning() {
        return readiness
                .currency()
                .map(currency -> Reckoning.of(readiness.overdue(), currency, draft.law(), today));
    }

    /// The due day of an invoice.
    public Optional<DueDay> dueDay(Bill bill) {
        return Optional.ofNullable(due.get(bill.id()));
    }

    /// The warnings about an invoice.
    public List<Warning> warningsOf(Bill bill) {
        return warnings.getOrDefault(bill.id(), List.of());
    }
}
