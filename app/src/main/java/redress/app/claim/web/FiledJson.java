// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the API answers to a filing: proof that it happened and what follows by when.
///
/// @param hash of the filing's event, SHA-256 in hex
/// @param holder the authority that has it now
/// @param letter whether a printed letter takes the place of the respondent's e-mail
record FiledJson(
        String reference,
        String hash,
        Instant filedAt,
        String holder,
        boolean letter,
        List<Acknowledgement.Deadline> clocks,
        @Nullable OwedJson owed) {

    static FiledJson of(Acknowledgement filed) {
        return new FiledJson(
                filed.reference(),
                filed.hash(),
                filed.filedAt(),
                filed.holder(),
                filed.letter(),
                filed.deadlines(),
                filed.owed().map(OwedJson::of).orElse(null));
    }
}
