// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Looks at drafts as they stand today.
@Component
class Reviews {

    private final Jurisdictions jurisdictions;
    private final ClaimRows rows;

    Reviews(Jurisdictions jurisdictions, ClaimRows rows) {
        this.jurisdictions = jurisdictions;
        this.rows = rows;
    }

    DraftReview of(ClaimDraft draft) {
        LocalDate today = jurisdictions.today(draft.venue());
        Map<UUID, DueDay> due = new HashMap<>();
        draft.bills()
                .forEach(bill ->
                        jurisdictions.due(draft, bill).ifPresent(day -> due.put(bill.id(), day)));
        Set<String> filed =
                rows.filedBefore(
                        draft.seller().identity(),
                        draft.bills().stream().map(Bill::number).toList());
        Map<UUID, List<Warning>> warnings = new HashMap<>();
        draft.bills()
                .forEach(bill ->
                        warnings.put(
                                bill.id(),
                                Warnings.of(
                                        bill,
                                        Optional.ofNullable(due.get(bill.id())),
                                        today,
                                        filed.contains(bill.number()))));
        Readiness readiness = Readiness.of(draft, bill -> Optional.ofNullable(due.get(bill.id())));
        return new DraftReview(
                today, draft, due, warnings, readiness, jurisdictions.check(draft.venue()));
    }
}
