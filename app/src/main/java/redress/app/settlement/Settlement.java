// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.UUID;

/// Terms that both sides have signed.
///
/// @param accepted the signature of the side that was asked
/// @param countersigned the signature of the side that had offered
/// @param running whether it still binds: neither broken nor over
public record Settlement(
        UUID caseId, Offer offer, Signature accepted, Signature countersigned, boolean running) {

    /// What was agreed.
    public Terms terms() {
        return offer.terms();
    }
}
