// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Value added tax numbers of the European Union, without the country they begin with.
final class EuropeanVat {

    private EuropeanVat() {}

    static List<Scheme> all() {
        return List.of(
                Scheme.of(Kind.VAT, "DE", "USt-IdNr.", "[1-9]\\d{8}")
                        .checkedBy(CheckDigits::mod11And10)
                        .from("ISO 7064 mod 11-10"));
    }
}
