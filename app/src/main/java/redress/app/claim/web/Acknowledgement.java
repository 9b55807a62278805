// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import redress.app.claim.Reckoning;

/// What is acknowledged of a filing: that it happened, when, with which hash, and what follows by
/// when.
///
/// @param holder the name of the authority that got it; empty where there is none
/// @param owed what was claimed, as of the day of filing
/// @param hash of the filing's event, in hex
/// @param letter whether a printed letter takes the place of the respondent's e-mail
public record Acknowledgement(
        String reference,
        String claimant,
        String respondent,
        String holder,
        Instant filedAt,
        ZoneId zone,
        String hash,
        Optional<Reckoning> owed,
        List<Deadline> deadlines,
        boolean letter) {

    public Acknowledgement {
        deadlines = List.copyOf(deadlines);
    }

    /// Whether the claim went straight to the respondent, as no authority takes such claims.
    public boolean direct() {
        return holder.isEmpty();
    }

    /// A running clock.
    ///
    /// @param clock its name in the pack
    /// @param charge whose time it is: `HOLDER`, `CLAIMANT`, …
    /// @param derivation a line per run of days
    public record Deadline(String clock, String charge, LocalDate due, List<String> derivation) {}
}
