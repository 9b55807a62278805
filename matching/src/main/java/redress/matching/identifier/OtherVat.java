// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Value added tax numbers outside the European Union.
final class OtherVat {

    private OtherVat() {}

    /// The ISO code of the country that a VAT number begins with.
    static String countryOf(String prefix) {
        return switch (prefix) {
            case "EL" -> "GR";
            case "XI" -> "GB";
            case "CHE" -> "CH";
            default -> prefix;
        };
    }

    static List<Scheme> all() {
        return List.of();
    }
}
