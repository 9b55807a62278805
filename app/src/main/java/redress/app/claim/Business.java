// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import redress.app.party.Identity;

/// A party of a draft, seller or buyer, and where each of its values came from.
public record Business(Identity identity, Origins origins) {

    static Business unknown() {
        return new Business(Identity.named(""), Origins.NONE);
    }

    @Override
    public String toString() {
        return "Business";
    }
}
