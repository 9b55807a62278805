// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import redress.matching.Party;

/// An entry of the register that a mention may mean, and the keys that found it.
///
/// `similarity` compares candidates of one mention by the letter groups of their names: higher is
/// closer; it is no probability.
public record Candidate(Party party, Set<Key> keys, double similarity) {

    public Candidate {
        keys = Collections.unmodifiableSet(EnumSet.copyOf(keys));
    }

    public String id() {
        return party.id();
    }

    /// The strongest key that found it.
    public Key strongest() {
        return keys.iterator().next();
    }
}
