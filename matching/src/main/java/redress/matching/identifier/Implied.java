// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Identifiers that are part of another one.
final class Implied {

    private Implied() {}

    static List<Identifier> by(Identifier id) {
        return id.kind() == Kind.VAT ? byVat(id.country(), id.value()) : List.of();
    }

    private static List<Identifier> byVat(String country, String v) {
        return switch (country) {
            case "FR" -> read(Kind.REGISTER, country, v.substring(2));
            case "SE" -> read(Kind.REGISTER, country, v.substring(0, 10));
            case "BE", "BG", "CH", "CZ", "DK", "FI", "HR", "LV", "NO", "PT" ->
                    read(Kind.REGISTER, country, v);
            case "ES", "IT" -> read(Kind.TAX, country, v);
            case "NL" -> read(Kind.TAX, country, v.substring(0, 9));
            case "IN" -> read(Kind.TAX, country, v.substring(2, 12));
            default -> List.of();
        };
    }

    private static List<Identifier> read(Kind kind, String country, String value) {
        return Schemes.readAt(kind, country, value).stream().toList();
    }
}
