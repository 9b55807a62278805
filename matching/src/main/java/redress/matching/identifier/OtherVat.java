// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.weighted;

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
        return List.of(
                Scheme.of(
                                Kind.VAT,
                                "GB",
                                "VAT number",
                                "\\d{9}|\\d{12}|GD[0-4]\\d\\d|HA[5-9]\\d\\d")
                        .checkedBy(OtherVat::britain)
                        .from("HMRC, VAT Notice 700/1; modulus 97 and 9755"),
                Scheme.of(Kind.VAT, "CH", "MWST-Nummer", "\\d{9}")
                        .readAs(v ->
                                v.replaceFirst("(?:MWST|TVA|IVA|HR|RC)+$", "")
                                        .replaceFirst("^CHE", ""))
                        .checkedBy(OtherVat::switzerland)
                        .from("Bundesamt für Statistik, UID-Register"),
                Scheme.of(Kind.VAT, "NO", "MVA-nummer", "[89]\\d{8}")
                        .readAs(v -> v.replaceFirst("MVA$", ""))
                        .checkedBy(EuropeanVat::norway)
                        .from("Brønnøysundregistrene, organisasjonsnummeret"),
                Scheme.of(Kind.VAT, "IN", "GSTIN", IndianNumber.GSTIN)
                        .checkedBy(IndianNumber::gstin)
                        .from("Central Goods and Services Tax Rules 2017, rule 10"));
    }

    /// Two sums that are used side by side, the second since 2010; branches add three digits.
    private static boolean britain(String v) {
        if (!Character.isDigit(v.charAt(0))) {
            return true;
        }
        int rest = weighted(v, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return !v.startsWith("000000000")
                && (rest == 0 || v.charAt(0) != '0' && (rest == 42 || rest == 55));
    }

    static boolean switzerland(String v) {
        return CheckDigits.missingTo11(v, 5, 4, 3, 2, 7, 6, 5, 4);
    }
}
