// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import org.jspecify.annotations.Nullable;

/// Where the two parties stand with each other: an offer, its acceptance, its countersignature.
///
/// @param offeredBy the side whose offer is open or accepted
/// @param acceptedBy the other side, once it has accepted
/// @param signed the offering side has countersigned: it is a settlement
public record Talks(@Nullable Role offeredBy, @Nullable Role acceptedBy, boolean signed) {
    static final Talks NONE = new Talks(null, null, false);

    /// An offer is on the table and not accepted yet.
    public boolean isOffered() {
        return offeredBy != null && acceptedBy == null;
    }

    /// The offer is accepted and waits for the countersignature.
    public boolean isAccepted() {
        return acceptedBy != null && !signed;
    }
}
