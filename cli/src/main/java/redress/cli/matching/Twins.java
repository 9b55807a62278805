// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;

/// Rows that are equal in all but their id. The smallest id stands for all of them, so that a
/// thousand copies of one row cost one look-up and hide nobody else.
final class Twins {
    private final Map<Party, String> firsts = new HashMap<>();

    static Twins of(Path list, Map<String, String> named) throws IOException {
        Twins twins = new Twins();
        try (PartyFile rows = PartyFile.distinct(list, named)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof Row.Good(Party party)) {
                    twins.firsts.merge(
                            withoutId(party), party.id(), (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
            }
        }
        return twins;
    }

    /// The id that stands for a party.
    String first(Party party) {
        return firsts.getOrDefault(withoutId(party), party.id());
    }

    /// The next party of a file that stands for itself, null after the last.
    @Nullable Party nextFirst(PartyFile rows) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row instanceof Row.Good(Party party) && first(party).equals(party.id())) {
                return party;
            }
        }
        return null;
    }

    private static Party withoutId(Party party) {
        return new Party(
                "",
                party.names(),
                party.country(),
                party.address(),
                party.postcode(),
                party.identifiers());
    }
}
