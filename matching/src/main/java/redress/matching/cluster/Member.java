// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.List;
import redress.matching.identifier.Identifier;

/// A record to be grouped: a mention, or, `anchored`, an entry of a register.
public record Member(String id, boolean anchored, List<Identifier> identifiers) {
    public Member {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a member must have an id");
        }
        identifiers = List.copyOf(identifiers);
    }
}
