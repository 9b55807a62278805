// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.time.Instant;
import java.util.UUID;

/// Whom a named party was found to be.
///
/// @param party the identity as it was named
/// @param said what the claimant said
/// @param certainty the probability that the best entry is meant, 0 to 1
public record Resolution(
        UUID party,
        UUID debtor,
        Zone zone,
        Decider by,
        DebtorChoice said,
        double certainty,
        Instant at) {}
