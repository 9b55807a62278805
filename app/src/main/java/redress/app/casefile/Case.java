// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One matter as its events left it.
///
/// @param kind `claim` or `complaint`
/// @param holder the authority whose desk has the case
/// @param version the number of its last event
/// @param hash the hash of its last event, in hex
/// @param nextDueOn the last day of the running clock that ends first
public record Case(
        UUID id,
        String reference,
        String kind,
        String pack,
        String procedure,
        String subject,
        String place,
        String respondentKind,
        boolean confidential,
        String stage,
        boolean closed,
        String holder,
        @Nullable String outcome,
        @Nullable String claimantView,
        long version,
        String hash,
        Instant filedAt,
        Instant changedAt,
        @Nullable LocalDate nextDueOn) {}
