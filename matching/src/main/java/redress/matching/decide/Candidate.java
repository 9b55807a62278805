// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import redress.matching.weigh.Profile;

/// An entry that a search found for a mention, and the key that found it.
public record Candidate(Profile entry, String foundBy) {
    public String id() {
        return entry.reading().id();
    }
}
