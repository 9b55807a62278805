// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Identifiers that are part of another one.
final class Implied {

    private Implied() {}

    static List<Identifier> by(Identifier id) {
        String v = id.value();
        return switch (id.kind() + id.country()) {
            case "VATFR" -> read(Kind.REGISTER, "FR", v.substring(2));
            default -> List.of();
        };
    }

    private static List<Identifier> read(Kind kind, String country, String value) {
        return Schemes.readAt(kind, country, value).stream().toList();
    }
}
