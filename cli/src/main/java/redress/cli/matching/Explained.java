// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.nio.file.Path;
import redress.matching.Party;

/// The mention that somebody wants explained.
final class Explained {
    private Explained() {}

    /// The first row with an id.
    ///
    /// @throws IllegalArgumentException when there is none or it cannot be read
    static Party find(PartyFile asked, Path file, String id) {
        for (Row row = asked.next(); row != null; row = asked.next()) {
            if (row.id().equals(id)) {
                return switch (row) {
                    case Row.Good(Party party) -> party;
                    case Row.Bad bad ->
                            throw new IllegalArgumentException(
                                    "%s, line %,d: %s".formatted(file, bad.line(), bad.why()));
                };
            }
        }
        throw new IllegalArgumentException(
                "--explain (%s) must be the id of a row of %s".formatted(id, file));
    }
}
