// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import redress.app.casefile.Case;

/// A case as the API shows it.
///
/// @param hash of its last event, SHA-256 in hex
public record CaseJson(
        String reference,
        String kind,
        String pack,
        String subject,
        String place,
        String stage,
        boolean closed,
        String holder,
        @Nullable String outcome,
        @Nullable String claimantView,
        long version,
        String hash,
        Instant filedAt,
        Instant changedAt,
        @Nullable LocalDate nextDueOn) {

    /// A case as the API shows it.
    public static CaseJson of(Case on) {
        return new CaseJson(
                on.reference(),
                on.kind(),
                on.pack(),
                on.subject(),
                on.place(),
                on.stage(),
                on.closed(),
                on.holder(),
                on.outcome(),
                on.claimantView(),
                on.version(),
                on.hash(),
                on.filedAt(),
                on.changedAt(),
                on.nextDueOn());
    }
}
