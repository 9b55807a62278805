// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What looking a party up gave.
///
/// @param zone how sure the first entry is
/// @param conflict whether the first entry has identifiers that exclude the party's
/// @param entries entries of registers worth a question, the most probable first
/// @param sameAs a party whose debtor no register has and that is surely the same
/// @param alike parties like it whose debtor no register has, the most probable first
record Looked(
        Zone zone,
        boolean conflict,
        List<Suggestion> entries,
        Optional<UUID> sameAs,
        boolean alikeInDoubt,
        List<Suggestion> alike) {

    Looked {
        entries = List.copyOf(entries);
        alike = List.copyOf(alike);
    }

    double certainty() {
        return all().stream().mapToDouble(Suggestion::probability).max().orElse(0);
    }

    List<Suggestion> all() {
        return Stream.concat(entries.stream(), alike.stream()).toList();
    }
}
